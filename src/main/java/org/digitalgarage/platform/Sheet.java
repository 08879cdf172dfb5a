package org.digitalgarage.platform;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** A table that is written line by line into a file, so that a long one is never held as a whole. */
public interface Sheet extends Closeable {

    /**
     * Begins a file.
     *
     * @param format {@code csv} or {@code xlsx}
     * @param name the name of the sheet
     */
    static Sheet open(Format format, String name, OutputStream out) throws IOException {
        return format == Format.CSV ? new CsvSheet(out) : new XlsxSheet(out, name);
    }

    /** What files there are. */
    enum Format {
        /** Text with commas, in UTF-8 with a byte order mark, so that spreadsheets read the Thai in it. */
        CSV("text/csv;charset=UTF-8"),
        /** An Excel workbook. */
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** The media type. */
        public String mediaType() {
            return mediaType;
        }

        /** The ending of the file's name. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A line above the table: what it is, as of when, for whom. */
    void note(String text) throws IOException;

    /** The heads of the columns. */
    void head(List<String> words) throws IOException;

    /** A line of the table; numbers stay numbers, null is an empty cell. */
    void line(List<?> cells) throws IOException;
}
