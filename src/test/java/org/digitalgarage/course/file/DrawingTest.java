package org.digitalgarage.course.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings stand in the page itself where they are shapes and words only. */
class DrawingTest {

    @Test
    void shapesAndWordsAreTakenOver() {
        var html = drawing("<rect x=\"1\" width=\"4\" fill=\"#2b3f8a\"/><text y=\"3\">ม.ค. &lt; ก.พ.</text>")
                .orElseThrow();
        assertEquals(
                "<svg class=\"drawing\" role=\"img\" aria-label=\"แท่ง &quot;สอง&quot;\" viewBox=\"0 0 9 9\">"
                        + "<rect x=\"1\" width=\"4\" fill=\"#2b3f8a\"></rect><text y=\"3\">ม.ค. &lt; ก.พ.</text></svg>",
                html);
    }

    @Test
    void titleFontAndRoleAreThePages() {
        var html = drawing("<title>x</title><desc>y</desc><text font-family=\"Arial\" lang=\"th\">z</text>")
                .orElseThrow();
        assertTrue(html.endsWith("<text>z</text></svg>"), html);
    }

    @Test
    void idsOfTwoDrawingsDiffer() {
        var inner = "<marker id=\"a\"></marker><path marker-end=\"url(#a)\"/>";
        var one = Drawing.html("one.svg", svg(inner), "").orElseThrow();
        var two = Drawing.html("two.svg", svg(inner), "").orElseThrow();
        assertFalse(one.replaceAll(".* id=\"([^\"]+)\".*", "$1").equals(two.replaceAll(".* id=\"([^\"]+)\".*", "$1")));
        assertTrue(one.contains("url(#" + one.replaceAll(".* id=\"([^\"]+)\".*", "$1") + ")"), one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<rect onclick=\"x()\"/>",
                "<foreignObject><p>x</p></foreignObject>",
                "<a href=\"https://example.org\"><text>x</text></a>",
                "<image href=\"https://example.org/x.png\"/>",
                "<use href=\"#a\"/>",
                "<rect fill=\"url(https://example.org/x)\"/>",
                "<style>*{fill:red}</style>",
                "<rect style=\"fill:red\"/>",
                "<animate attributeName=\"x\"/>",
                "<svg></svg>",
                "<rect"
            })
    void anythingElseStaysAPicture(String inner) {
        assertEquals(Optional.empty(), drawing(inner));
    }

    @Test
    void entitiesFromElsewhereAreNotRead() {
        var svg = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + svg("<text>&x;</text>");
        assertEquals(Optional.empty(), Drawing.html("x.svg", svg, ""));
    }

    @Test
    void theDrawingsOfTheShippedCoursesAreTakenOver() throws IOException {
        for (var folder : ShippedCoursesTest.folders()) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.filter(p -> p.toString().endsWith(".svg")).toList()) {
                    assertTrue(
                            Drawing.html(name(path), Files.readString(path), "x")
                                    .isPresent(),
                            path.toString());
                }
            }
        }
    }

    private static Optional<String> drawing(String inner) {
        return Drawing.html("files/x.svg", svg(inner), "แท่ง \"สอง\"");
    }

    private static String svg(String inner) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inner + "</svg>";
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
