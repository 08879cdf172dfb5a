package org.digitalgarage.course.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.digitalgarage.platform.FileFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors write reaches readers as harmless HTML with the classes of the style sheet. */
class MarkdownTest {

    private static final Path NONE = Path.of("nowhere");

    private final List<FileFault> faults = new ArrayList<>();
    private final Markdown markdown = new Markdown(new Attachments(
            "/course/file/TE-1.1/", Map.of("queue.svg", NONE, "form.pdf", NONE, "film.mp4", NONE, "water.csv", NONE)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "text <script src=x></script> text",
                "<SCRIPT>alert(1)</SCRIPT>",
                "- item\n\n  <script>alert(1)</script>",
                "> <script>alert(1)</script>"
            })
    void aScriptIsRefused(String text) {
        var html = html(text);
        assertEquals(List.of("course.file.script"), keys());
        assertFalse(html.toLowerCase(java.util.Locale.ROOT).contains("<script"), html);
    }

    @Test
    void theLineOfTheScriptIsNamed() {
        html("one\n\ntwo\n\nthree <script>x</script>");
        assertEquals(5, faults.get(0).line());
        assertEquals("lessons/a.th.md", faults.get(0).file());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b onclick=\"x()\">bold</b>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<img src=x onerror=alert(1)>",
                "<!-- hidden -->",
                "<style>body{}</style>"
            })
    void otherTagsAreText(String text) {
        var html = html(text);
        assertEquals(List.of(), faults);
        assertFalse(html.matches("(?s).*<(b|iframe|img|style|!).*"), html);
        assertTrue(html.contains("&lt;"));
    }

    @Test
    void aScriptInCodeIsCode() {
        var html = html("```\n<script>x</script>\n```\n\nand `<script>`");
        assertEquals(List.of(), faults);
        assertTrue(html.contains("&lt;script&gt;x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html,x)",
                "[x](/evidence/queue)",
                "[x](//example.org)",
                "[x](../course.yaml)",
                "[x](files/../course.yaml)",
                "[x](vbscript:x)"
            })
    void linksThatLeadNowhereOrElsewhereAreRefused(String text) {
        html(text);
        assertEquals(List.of("course.file.link"), keys());
    }

    @Test
    void linksToTheWebAreLetThrough() {
        var html = html("[x](https://example.org/a?b=c&d=e) and [mail](mailto:a@example.go.th)");
        assertEquals(List.of(), faults);
        assertTrue(html.contains("href=\"https://example.org/a?b=c&amp;d=e\""));
        assertTrue(html.contains("rel=\"noopener noreferrer\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"![x](https://example.org/x.png)", "![x](data:image/png;base64,AAAA)", "![x](x.png)"})
    void picturesFromElsewhereAreRefused(String text) {
        html(text);
        assertEquals(List.of("course.file.picture"), keys());
    }

    @Test
    void aPictureThatIsNotThereIsAFault() {
        html("![x](files/none.svg)");
        assertEquals(List.of("course.file.noFile"), keys());
    }

    @Test
    void aPictureOnItsOwnLineIsAFigureWithItsCaption() {
        var html = html("before\n\n![คิวยาวขึ้น \"สอง\" เท่า](files/queue.svg)\n\nafter");
        assertTrue(
                html.contains("<figure><figcaption aria-hidden=\"true\">คิวยาวขึ้น &quot;สอง&quot; เท่า</figcaption>"),
                html);
        assertTrue(
                html.contains("<img src=\"/course/file/TE-1.1/queue.svg\" alt=\"คิวยาวขึ้น &quot;สอง&quot; เท่า\""),
                html);
    }

    @Test
    void filmsAndFilesStandBesideTheText() {
        var html = html("![การซ้อม](files/film.mp4)\n\n[แบบฟอร์ม](files/form.pdf)\n\n[ข้อมูล](files/water.csv)");
        assertEquals(List.of(), faults);
        assertTrue(html.contains("<video src=\"/course/file/TE-1.1/film.mp4\" controls"), html);
        assertTrue(html.contains("<p class=\"fileline\"><a href=\"/course/file/TE-1.1/form.pdf\">"), html);
        assertTrue(html.contains("download=\"water.csv\""), html);
    }

    @Test
    void remarksHaveTheirHead() {
        var html = html("> **ข้อสังเกต** ระวัง\n\n> **คำเตือน**\n> อย่า\n\n> ไม่มีหัว");
        assertTrue(html.replace("\n", "").contains("<div class=\"note\"><b>ข้อสังเกต</b><p>ระวัง</p>"), html);
        assertTrue(html.replace("\n", "").contains("<div class=\"note warn\"><b>คำเตือน</b><p>อย่า</p>"), html);
        assertTrue(html.replace("\n", "").contains("<div class=\"note\"><p>ไม่มีหัว</p>"), html);
    }

    @Test
    void headingsHaveIdsByTheirPlaceAndThoseOfTheSecondOrderAreListed() {
        var shown = markdown.text("a", 0, "## หนึ่ง\n\ntext\n\n### ย่อย\n\n## สอง **หนา**", faults::add);
        assertEquals(
                List.of(new Markdown.Heading("s1", "หนึ่ง"), new Markdown.Heading("s3", "สอง หนา")), shown.headings());
        assertTrue(shown.html().contains("<h2 id=\"s1\">หนึ่ง</h2>"));
        assertTrue(shown.html().contains("<h3 id=\"s2\">ย่อย</h3>"));
    }

    @Test
    void theFirstOrderIsThePagesOwn() {
        assertTrue(html("# หัว").contains("<h2 "));
    }

    @Test
    void tablesScrollInThemselvesAndFiguresStandAtTheRight() {
        var html = html("## จำนวน\n\n| ก | ข |\n|---|---:|\n| 1 | 2 |\n\n| ค |\n|---|\n| 3 |");
        assertTrue(html.contains("<div class=\"tw\" tabindex=\"0\" role=\"region\" aria-label=\"จำนวน\">"), html);
        assertTrue(html.contains("aria-label=\"จำนวน (2)\""), html);
        assertTrue(html.contains("<table class=\"tb\">"), html);
        assertTrue(html.contains("<th class=\"r\" scope=\"col\">"), html);
        assertTrue(html.contains("<td class=\"r\">2</td>"), html);
        assertFalse(html.contains("align="), html);
    }

    @Test
    void aLineHasNoBlocks() {
        assertEquals("28 - 24 = <strong>4</strong>", markdown.line("a", 0, "28 - 24 = **4**", faults::add));
        assertEquals("1. one", markdown.line("a", 0, "1. one", faults::add));
        assertEquals("&lt;b&gt;", markdown.line("a", 0, "<b>", faults::add));
        assertEquals("# x", markdown.line("a", 0, "# x", faults::add));
    }

    private String html(String text) {
        return markdown.text("lessons/a.th.md", 0, text, faults::add).html();
    }

    private List<String> keys() {
        return faults.stream()
                .map(fault -> fault.getMessage().replaceFirst(".* ", ""))
                .toList();
    }
}
