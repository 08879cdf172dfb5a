package org.digitalgarage.platform.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Refused;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void aRefusalStandsAtItsFieldAndInTheSummary() {
        var form = form("POST", Map.of());
        form.refuse(new Refused("wanted", "people.password.same"));
        form.refuse(null, "people.setUp.again");
        assertTrue(form.isRefused());
        assertEquals(2, form.getRefusals().size());
        assertEquals("รหัสผ่านใหม่ซ้ำกับรหัสผ่านปัจจุบัน โปรดเลือกรหัสผ่านอื่น", form.error("wanted"));
        assertNull(form.error("present"));
    }

    @Test
    void hintAndRefusalDescribeTheField() {
        var form = form("POST", Map.of());
        assertNull(form.describes("wanted", ""));
        assertEquals("wanted-h", form.describes("wanted", "a hint"));
        form.refuse("wanted", "people.password.same");
        assertEquals("wanted-h wanted-e", form.describes("wanted", "a hint"));
        assertEquals("wanted-e", form.describes("wanted", null));
    }

    @Test
    void whatWasTypedStays() {
        assertEquals("typed", form("POST", Map.of("name", List.of("typed"))).typed("name", "stored"));
        assertEquals("", form("POST", Map.of("name", List.of(""))).typed("name", "stored"));
        assertEquals(
                "stored", form("GET", Map.of("name", List.of("from a link"))).typed("name", "stored"));
    }

    @Test
    void boxesStayAsTheyWereSent() {
        var sent = form("POST", Map.of("box", List.of("a", "b")));
        assertTrue(sent.ticked("box", "b", false));
        assertFalse(sent.ticked("box", "c", true));
        assertFalse(sent.ticked("other", "c", true));
        assertTrue(form("GET", Map.of()).ticked("box", "c", true));
    }

    @Test
    void onlyMessagesMeantForItAreShownAfterwards() {
        assertEquals("ท่านออกจากระบบแล้ว", done("people.done.signedOut"));
        assertNull(done("people.signIn.title"));
        assertNull(done("people.done.nothing"));
        assertNull(done("<b>people.done.signedOut"));
        assertNull(form("GET", Map.of()).getDone());
    }

    private static String done(String key) {
        return form("GET", Map.of("done", List.of(key))).getDone();
    }

    private static Form form(String method, Map<String, List<String>> parameters) {
        var request = FakeRequest.of(method, null, parameters);
        var form = FakeRequest.inject(new Form(), "request", request);
        return FakeRequest.inject(form, "language", FakeRequest.inject(new Language(), "request", request));
    }
}
