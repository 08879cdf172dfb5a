package org.digitalgarage.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The table as an Excel workbook. Texts are stored as texts: whatever they begin with, they are no formula. */
final class XlsxSheet implements Sheet {

    private static final int FLUSHED = 500;
    private static final int NAME = 31;

    private static final int NARROWEST = 12;
    private static final int WIDEST = 40;
    private static final int HEAD = 18;
    private static final Pattern ABOVE_AND_BELOW = Pattern.compile("\\p{Mn}");

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<Integer> widths = new ArrayList<>();
    private int row;
    private boolean frozen;

    XlsxSheet(OutputStream out, String name) {
        workbook = new Workbook(out, "Digital Garage", "1.0");
        // these may not stand in the name of a sheet, nor may it be longer
        var plain = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        sheet = workbook.newWorksheet(plain.substring(0, Math.min(plain.length(), NAME)));
    }

    @Override
    public void note(String text) {
        sheet.value(row++, 0, text);
    }

    @Override
    public void head(List<String> words) {
        for (var column = 0; column < words.size(); column++) {
            sheet.value(row, column, words.get(column));
            sheet.style(row, column).bold().wrapText(true).set();
            widen(column, Math.min(HEAD, length(words.get(column))));
        }
        row++;
        if (!frozen) {
            sheet.freezePane(1, row);
            frozen = true;
        }
    }

    @Override
    public void line(List<?> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cells.get(column) != null) {
                text(column, cells.get(column).toString());
            }
        }
        if (++row % FLUSHED == 0) {
            setWidths();
            sheet.flush();
        }
    }

    private void text(int column, String text) {
        sheet.value(row, column, text);
        var length = length(text);
        widen(column, length);
        if (length > WIDEST) {
            sheet.style(row, column).wrapText(true).set();
        }
    }

    /** What stands above or below another letter takes no room of its own. */
    private static int length(String text) {
        return ABOVE_AND_BELOW.matcher(text).replaceAll("").length();
    }

    private void widen(int column, int wanted) {
        while (widths.size() <= column) {
            widths.add(NARROWEST);
        }
        widths.set(column, Math.max(widths.get(column), Math.min(WIDEST, wanted + 2)));
    }

    /** As wide as the table needs, whatever the lines above it say; stands before the lines, so the first ones decide. */
    private void setWidths() {
        for (var column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
    }

    @Override
    public void close() throws IOException {
        setWidths();
        workbook.finish();
    }
}
