package org.digitalgarage.platform;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The table as text with commas. */
final class CsvSheet implements Sheet {

    /** What spreadsheets may take for a formula at the beginning of a text; some programs fold the wide forms. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20|%";

    private static final String WHITE = " \t\n\u000B\f\r";

    private final CSVPrinter printer;

    CsvSheet(OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    @Override
    public void note(String text) throws IOException {
        line(List.of(text));
    }

    @Override
    public void head(List<String> words) throws IOException {
        line(words);
    }

    @Override
    public void line(List<?> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell instanceof Number ? cell : harmless(cell));
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }

    /**
     * What spreadsheets may take for a formula when they open text gets an apostrophe, which they take for “this is text”;
     * white space and signs that are not seen do not hide a formula from them.
     */
    static String harmless(Object cell) {
        var text = cell == null ? "" : cell.toString();
        var at = 0;
        while (at < text.length() && unseen(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0 ? "'" + text : text;
    }

    private static boolean unseen(int sign) {
        return WHITE.indexOf(sign) >= 0 || Character.getType(sign) == Character.FORMAT;
    }
}
