package org.digitalgarage.platform.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WholePageTest {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @Test
    void aPageIsSentAsItWasWritten() throws IOException {
        var page = WholePage.begin();
        page.write('<');
        page.write("<p>ซ่อมงาน</p>", 1, 10);
        page.write(new char[] {'.', '/', 'p', '>'}, 1, 3);
        page.flush();
        page.close();
        assertEquals(0, sent.size(), "sent before it was whole");
        page.send(sent);
        assertEquals("<p>ซ่อมงาน</p>", sent.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aLongPageIsSentWholeWhereverItIsCut() throws IOException {
        // four bytes each, in two characters, beginning at an odd place
        var text = "x" + "😀".repeat(200_000);
        var page = WholePage.begin();
        page.write(text);
        page.send(sent);
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), sent.toByteArray());
    }

    @Test
    void thePageBeforeIsForgotten() throws IOException {
        WholePage.begin().write("half a page, then an error");
        var page = WholePage.begin();
        page.write("the page about the error");
        page.send(sent);
        assertEquals("the page about the error", sent.toString(StandardCharsets.UTF_8));
    }

    @Test
    void halfOfACharacterIsReplaced() throws IOException {
        var page = WholePage.begin();
        page.write("a\ud83d");
        page.send(sent);
        assertEquals("a?", sent.toString(StandardCharsets.UTF_8));
    }
}
