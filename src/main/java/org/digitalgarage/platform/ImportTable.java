package org.digitalgarage.platform;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file portion by portion: commas, UTF-8, the names of the columns in the first row in any order, plain or
 * packed with gzip; semicolons and tabs, as spreadsheets of some countries write them, are read like commas. Rows in which
 * nothing stands are passed over.
 */
final class ImportTable implements AutoCloseable {

    private static final int MARK = 0xFEFF;

    /** What a letter is read as that is none in UTF-8. */
    private static final char NO_LETTER = '\uFFFD';

    /** How files begin that spreadsheets save as their own: they are packed with zip. */
    private static final byte[] WORKBOOK = {'P', 'K', 3, 4};

    private static final int LONGEST_HEAD = 1 << 15;
    private static final int PACKED = 0x1f;
    private static final int MOST_TOGETHER = 10;

    private final Counting counting;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final String together;
    private CSVRecord ahead;
    private long number = 1;

    /** What makes a file unreadable from a row on. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final long row;
        private final transient Refused why;

        Unreadable(long row, String key, Object... arguments) {
            super(key);
            this.row = row;
            this.why = new Refused("row", key, arguments);
        }

        /** The fault of that row. */
        Importer.RowFault fault() {
            return new Importer.RowFault(row, why);
        }
    }

    /**
     * Opens a file and looks at its head.
     *
     * @throws Unreadable if it is empty, lacks a column, or has one that is not known
     */
    ImportTable(Path file, Importer importer) {
        try {
            together = importer.together();
            counting = new Counting(Files.newInputStream(file));
            var text = new BufferedReader(new InputStreamReader(unpacked(counting), StandardCharsets.UTF_8), 1 << 16);
            text.mark(1);
            if (text.read() != MARK) {
                text.reset();
            }
            var between = between(text);
            parser = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(between)
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreHeaderCase(true)
                    .setAllowMissingColumnNames(true)
                    .setIgnoreSurroundingSpaces(true)
                    .get()
                    .parse(text);
            checkHead(importer);
            records = parser.iterator();
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(e, number);
        }
        advance();
    }

    /** What stands between the names in the head. */
    private static char between(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEAD);
        var head = new char[LONGEST_HEAD - 1];
        var length = text.read(head);
        text.reset();
        var first =
                String.valueOf(head, 0, Math.max(0, length)).lines().findFirst().orElse("");
        return first.contains(",") ? ',' : first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
    }

    private static InputStream unpacked(InputStream plain) throws IOException {
        var in = new BufferedInputStream(plain, 1 << 16);
        in.mark(WORKBOOK.length);
        var begin = in.readNBytes(WORKBOOK.length);
        in.reset();
        if (Arrays.equals(begin, WORKBOOK)) {
            throw new Unreadable(1, "platform.import.workbook");
        }
        return begin.length > 0 && begin[0] == PACKED ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private void checkHead(Importer importer) {
        var names = parser.getHeaderNames().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (names.stream().allMatch(String::isEmpty)) {
            throw new Unreadable(1, "platform.import.nothing", String.join(", ", importer.required()));
        }
        if (names.stream().anyMatch(name -> name.indexOf(NO_LETTER) >= 0 || name.indexOf('\0') >= 0)) {
            throw new Unreadable(1, "platform.import.utf8", 1);
        }
        var twice = names.stream()
                .filter(name -> Collections.frequency(names, name) > 1)
                .distinct()
                .toList();
        if (!twice.isEmpty() || names.contains("")) {
            throw new Unreadable(1, "platform.import.twice", String.join(", ", twice));
        }
        var missing = importer.required().stream()
                .filter(name -> !names.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new Unreadable(1, "platform.import.missing", String.join(", ", missing));
        }
        var unknown = names.stream()
                .filter(name -> !importer.columns().contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Unreadable(
                    1, "platform.import.unknown", String.join(", ", unknown), String.join(", ", importer.columns()));
        }
    }

    /**
     * The next rows; none at the end. Neighbours that are about the same thing stay together, unless they are very many.
     *
     * @throws Unreadable where the file cannot be read on
     */
    List<ImportRow> next(int least) {
        var rows = new ArrayList<ImportRow>();
        var key = "";
        while (ahead != null
                && (rows.size() < least || rows.size() < least * MOST_TOGETHER && key.equals(key(ahead)))) {
            number++;
            if (!isEmpty(ahead)) {
                rows.add(new ImportRow(number, ahead));
                key = key(ahead);
            }
            advance();
        }
        return rows;
    }

    private String key(CSVRecord record) {
        return record.isSet(together) ? record.get(together) : "";
    }

    /** As spreadsheets leave them below the last one. */
    private static boolean isEmpty(CSVRecord record) {
        for (var cell : record) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void advance() {
        try {
            ahead = records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw unreadable(e, number + 1);
        }
        if (ahead != null) {
            for (var cell : ahead) {
                if (cell.indexOf(NO_LETTER) >= 0) {
                    throw new Unreadable(number + 1, "platform.import.utf8", number + 1);
                }
            }
        }
    }

    /** How many bytes of the file have been read. */
    long bytes() {
        return counting.bytes;
    }

    private static Unreadable unreadable(Exception e, long row) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ZipException || cause instanceof EOFException) {
                return new Unreadable(row, "platform.import.packed");
            }
            if (cause instanceof CSVException || cause instanceof IllegalArgumentException) {
                return new Unreadable(row, "platform.import.csv.broken", row);
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
