package org.digitalgarage.platform;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file portion by portion: commas, UTF-8, the names of the columns in the first row in any order, plain or
 * packed with gzip. What makes the rest unreadable is refused with the field {@code row}.
 */
final class ImportTable implements AutoCloseable {

    private static final int MARK = 0xFEFF;
    private static final int PACKED = 0x1f;
    private static final int MOST_TOGETHER = 10;

    private final Counting counting;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final String together;
    private CSVRecord ahead;
    private long number = 1;

    /**
     * Opens a file and looks at its head.
     *
     * @throws Refused if it is empty, lacks a column, or has one that is not known
     */
    ImportTable(Path file, Importer importer) {
        try {
            together = importer.together();
            counting = new Counting(Files.newInputStream(file));
            var reader = new InputStreamReader(unpacked(counting), StandardCharsets.UTF_8.newDecoder());
            var text = new BufferedReader(reader, 1 << 16);
            text.mark(1);
            if (text.read() != MARK) {
                text.reset();
            }
            parser = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreSurroundingSpaces(true)
                    .get()
                    .parse(text);
            checkHead(importer);
            records = parser.iterator();
            advance();
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    private static InputStream unpacked(InputStream plain) throws IOException {
        var in = new BufferedInputStream(plain, 1 << 16);
        in.mark(1);
        var first = in.read();
        in.reset();
        return first == PACKED ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private void checkHead(Importer importer) {
        var names = parser.getHeaderNames();
        if (names.isEmpty()) {
            throw new Refused("row", "platform.import.nothing", String.join(", ", importer.required()));
        }
        var missing = importer.required().stream()
                .filter(name -> !names.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused("row", "platform.import.missing", String.join(", ", missing));
        }
        var unknown = names.stream()
                .filter(name -> !importer.columns().contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refused(
                    "row",
                    "platform.import.unknown",
                    String.join(", ", unknown),
                    String.join(", ", importer.columns()));
        }
    }

    /**
     * The next rows; none at the end. Neighbours that are about the same thing stay together, unless they are very many.
     *
     * @throws Refused where the file cannot be read on
     */
    List<ImportRow> next(int least) {
        var rows = new ArrayList<ImportRow>();
        var key = "";
        while (ahead != null
                && (rows.size() < least || rows.size() < least * MOST_TOGETHER && key.equals(ahead.get(together)))) {
            number++;
            rows.add(new ImportRow(number, ahead));
            key = ahead.get(together);
            advance();
        }
        return rows;
    }

    private void advance() {
        try {
            ahead = records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    /** How many bytes of the file have been read. */
    long bytes() {
        return counting.bytes;
    }

    private Refused unreadable(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new Refused("row", "platform.import.utf8", number + 1);
            }
            if (cause instanceof ZipException || cause instanceof EOFException) {
                return new Refused("row", "platform.import.packed");
            }
            if (cause instanceof CSVException || cause instanceof IllegalArgumentException) {
                return new Refused("row", "platform.import.csv.broken", number + 1);
            }
        }
        throw new IllegalStateException("the file cannot be read", e);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Counting extends FilterInputStream {

        private long bytes;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            bytes += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int at, int length) throws IOException {
            var read = super.read(buffer, at, length);
            bytes += Math.max(0, read);
            return read;
        }
    }
}
