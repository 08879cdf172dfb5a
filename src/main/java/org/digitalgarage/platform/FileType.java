package org.digitalgarage.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The kinds of files that may be handed in. The content decides; the name must agree with it. */
enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt");

    private static final int HEAD = 16;
    private static final int LONGEST_TYPE = 200;

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** All endings, for a message. */
    static String allEndings() {
        return String.join(
                ", ",
                Arrays.stream(values())
                        .map(type -> type.endings.get(0).toUpperCase(Locale.ROOT))
                        .toList());
    }

    /**
     * The type of a file.
     *
     * @throws Refused with the field {@code file} if files with this ending are not taken, or the content is of another
     *     type
     */
    static FileType of(Path file, String name) throws IOException {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var named = Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst()
                .orElseThrow(() -> new Refused("file", "platform.upload.type", name, allEndings()));
        if (!named.fits(file)) {
            throw new Refused("file", "platform.upload.content", name, ending);
        }
        return named;
    }

    private boolean fits(Path file) throws IOException {
        return switch (this) {
            case PDF -> head(file).startsWith("%PDF-");
            case PNG -> head(file).startsWith("\u0089PNG\r\n\u001a\n");
            case JPEG -> head(file).startsWith("\u00ff\u00d8\u00ff");
            case WEBP -> head(file).startsWith("RIFF") && head(file).startsWith("WEBP", 8);
            case CSV, TEXT -> text(Files.readAllBytes(file));
            default -> office(file).filter(type -> type == this).isPresent();
        };
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    /** Documents are archives that say what they are; one with macros in it is none that is taken. */
    private static Optional<FileType> office(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                return Optional.empty();
            }
            var declared = zip.getEntry("mimetype");
            if (declared != null) {
                try (var in = zip.getInputStream(declared)) {
                    var type = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
                    return List.of(ODT, ODS).stream()
                            .filter(one -> one.mediaType.equals(type))
                            .findFirst();
                }
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(DOCX);
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Optional.of(XLSX);
            }
            return zip.getEntry("ppt/presentation.xml") == null ? Optional.empty() : Optional.of(PPTX);
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    /** Text in UTF-8 or, as old spreadsheets write it, in the Thai code page; no text holds control characters. */
    private static boolean text(byte[] bytes) throws IOException {
        var in = new ByteArrayInputStream(bytes);
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                return false;
            }
        }
        return decodes(bytes, StandardCharsets.UTF_8) || decodes(bytes, Charset.forName("x-windows-874"));
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
