package org.digitalgarage.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The table as text with commas. */
final class CsvSheet implements Sheet {

    /**
     * What spreadsheets may take for a formula when they open text: such a cell gets an apostrophe, which they take for
     * “this is text”. Wide forms count too, for some programs fold them.
     */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20|%].*", Pattern.DOTALL);

    private final CSVPrinter printer;

    CsvSheet(OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
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

    static String harmless(Object cell) {
        var text = cell == null ? "" : cell.toString();
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
