package org.digitalgarage.platform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @TempDir
    private Path folder;

    @Test
    void csvBeginsWithTheMarkThatSpreadsheetsNeedForThai() throws IOException {
        var bytes = write(Sheet.Format.CSV);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        assertEquals(
                "กำลังคนขาดที่ใด\r\nหน่วยงาน,ร้อยละ\r\n\"กองนโยบาย, กลุ่ม 1\",68\r\n'=1+1,\r\n",
                new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+66 2 000 0000",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "\u200b=1",
                "＝1+1",
                "＠x",
                "|x",
                "%x",
                "=\nx"
            })
    void whatCouldBeAFormulaIsMadeText(String text) {
        assertEquals("'" + text, CsvSheet.harmless(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "นายก้องภพ", "a=b", "1042331", "–", "6-12 เดือน", "(ว่าง)"})
    void whatIsPlainStaysAsItIs(String text) {
        assertEquals(text, CsvSheet.harmless(text));
    }

    @Test
    void numbersStayNumbers() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = Sheet.open(Sheet.Format.CSV, "x", out)) {
            sheet.line(Arrays.asList(-3, 4, null, "-3"));
        }
        assertEquals("-3,4,,'-3\r\n", out.toString(StandardCharsets.UTF_8).substring(1));
    }

    @Test
    void theWorkbookHoldsTextsAndNoFormula() throws IOException {
        var parts = unzip(write(Sheet.Format.XLSX));
        assertTrue(parts.contains("กำลังคนขาดที่ใด"));
        assertTrue(parts.contains("กองนโยบาย, กลุ่ม 1"));
        assertTrue(parts.contains("=1+1"));
        assertFalse(parts.contains("<f>"), "a formula");
        assertTrue(parts.contains("<v>68</v>"), "68 is a number");
    }

    @Test
    void columnsAreAsWideAsTheTableNeedsAndNoWider() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = Sheet.open(Sheet.Format.XLSX, "x", out)) {
            sheet.note("a long line above the table ".repeat(9));
            sheet.head(List.of("unit", "a head that is longer than its figures", "text"));
            sheet.line(List.of("กลุ่มงานนโยบายและแผนงาน", 68, "word ".repeat(30)));
        }
        var widths = Pattern.compile("<col [^>]*?width=\"(\\d+)")
                .matcher(unzip(out.toByteArray()))
                .results()
                .map(width -> Integer.valueOf(width.group(1)))
                .toList();
        assertEquals(List.of(23, 20, 40), widths);
    }

    @Test
    void sheetsBearAnyName() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = Sheet.open(Sheet.Format.XLSX, "กำลังคน: ขาด/ที่ใด [ณ วันที่ 23 พฤศจิกายน 2569]?*", out)) {
            sheet.note("x");
        }
        assertTrue(out.size() > 1000);
    }

    @Test
    void longListsAreWrittenToTheirEnd() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = Sheet.open(Sheet.Format.XLSX, "x", out)) {
            sheet.head(List.of("n"));
            for (var i = 0; i < 1801; i++) {
                sheet.line(List.of("row " + i));
            }
        }
        var parts = unzip(out.toByteArray());
        assertTrue(parts.contains("row 0<") && parts.contains("row 1800<"));
    }

    private static byte[] write(Sheet.Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = Sheet.open(format, "กำลังคน", out)) {
            sheet.note("กำลังคนขาดที่ใด");
            sheet.head(List.of("หน่วยงาน", "ร้อยละ"));
            sheet.line(List.of("กองนโยบาย, กลุ่ม 1", 68));
            sheet.line(Arrays.asList("=1+1", null));
        }
        return out.toByteArray();
    }

    private String unzip(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("x.xlsx"), bytes);
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        // letters may be written by their numbers
        return Pattern.compile("&#(\\d+);|&#x(\\p{XDigit}+);")
                .matcher(all)
                .replaceAll(m -> Character.toString(
                        m.group(1) == null ? Integer.parseInt(m.group(2), 16) : Integer.parseInt(m.group(1))));
    }
}
