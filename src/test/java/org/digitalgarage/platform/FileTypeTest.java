package org.digitalgarage.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be handed in is decided by the content; the name has to agree. */
class FileTypeTest {

    @TempDir
    private Path folder;

    @Test
    void aPdfIsAPdf() throws IOException {
        assertEquals("application/pdf", type("report.PDF", "%PDF-1.7\n…"));
    }

    @Test
    void aPageNamedPdfIsRefusedAndSaysWhatToDo() throws IOException {
        var refused = refused("report.pdf", "<!DOCTYPE html><script>alert(1)</script>");
        assertEquals("platform.upload.content", refused.key());
        assertTrue(refused.text(Lang.EN).contains("report.pdf"));
        assertTrue(refused.text(Lang.TH).contains("report.pdf"));
    }

    @Test
    void pagesScriptsDrawingsAndArchivesAreNotTaken() throws IOException {
        for (var name : new String[] {"a.html", "a.svg", "a.js", "a.zip", "a.exe", "a.docm", "a", ".pdf.html"}) {
            assertEquals("platform.upload.type", refused(name, "anything").key(), name);
        }
    }

    @Test
    void documentsAreKnownByWhatIsInThem() throws IOException {
        assertTrue(
                type("a.docx", zip("[Content_Types].xml", "word/document.xml")).endsWith("wordprocessingml.document"));
        assertTrue(type("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")).endsWith("spreadsheetml.sheet"));
        assertTrue(type("a.pptx", zip("[Content_Types].xml", "ppt/presentation.xml"))
                .endsWith("presentationml.presentation"));
        assertEquals(
                "platform.upload.content",
                refused("a.docx", zip("[Content_Types].xml", "xl/workbook.xml")).key());
        assertEquals(
                "platform.upload.content", refused("a.docx", zip("notes.txt")).key());
        assertEquals(
                "platform.upload.content",
                refused("a.docx", "PK\u0003\u0004broken").key());
    }

    @Test
    void aDocumentWithMacrosIsRefused() throws IOException {
        var zip = zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin");
        assertEquals("platform.upload.content", refused("a.xlsx", zip).key());
    }

    @Test
    void openDocumentsSayWhatTheyAre() throws IOException {
        var path = folder.resolve("a.ods");
        try (var out = new ZipOutputStream(Files.newOutputStream(path))) {
            out.putNextEntry(new ZipEntry("mimetype"));
            out.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            out.closeEntry();
        }
        assertEquals(FileType.ODS, FileType.of(path, "a.ods"));
        assertThrows(Refused.class, () -> FileType.of(path, "a.odt"));
    }

    @Test
    void picturesAreKnownByTheirFirstBytes() throws IOException {
        assertEquals("image/png", type("a.png", bytes("\u0089PNG\r\n\u001a\n....")));
        assertEquals("image/jpeg", type("a.jpeg", bytes("\u00ff\u00d8\u00ff\u00e0....")));
        assertEquals("image/webp", type("a.webp", bytes("RIFF....WEBPVP8 ")));
        assertEquals("platform.upload.content", refused("a.png", "GIF89a").key());
    }

    @Test
    void textMayBeThaiInEitherEncodingButHoldsNoControlCharacters() throws IOException {
        assertEquals("text/csv", type("a.csv", "อำเภอ,จำนวน\nเวียงสา,12\n"));
        assertEquals("text/csv", type("a.csv", "อำเภอ,จำนวน".getBytes(Charset.forName("x-windows-874"))));
        assertEquals("text/plain", type("a.txt", "plain"));
        assertEquals("platform.upload.content", refused("a.csv", "a\u0000b").key());
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String type(String name, String content) throws IOException {
        return type(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private String type(String name, byte[] content) throws IOException {
        return FileType.of(Files.write(folder.resolve("file"), content), name).mediaType();
    }

    private Refused refused(String name, String content) throws IOException {
        return refused(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Refused refused(String name, byte[] content) throws IOException {
        var path = Files.write(folder.resolve("file"), content);
        var refused = assertThrows(Refused.class, () -> FileType.of(path, name));
        assertEquals("file", refused.field());
        return refused;
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
