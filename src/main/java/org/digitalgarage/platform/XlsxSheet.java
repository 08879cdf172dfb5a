package org.digitalgarage.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The table as an Excel workbook. Texts are stored as texts: whatever they begin with, they are no formula. */
final class XlsxSheet implements Sheet {

    private static final int FLUSHED = 500;
    private static final int NAME = 31;

    private final Workbook workbook;
    private final Worksheet sheet;
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
                sheet.value(row, column, cells.get(column).toString());
            }
        }
        if (++row % FLUSHED == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
