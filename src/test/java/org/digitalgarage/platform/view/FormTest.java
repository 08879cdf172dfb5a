package org.digitalgarage.platform.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Parameters;
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
    void whatAFormSaysCountsBeforeItsAddress() {
        var values = Map.of("name", List.of("asked", "typed"), "id", List.of("7"));
        var sent = FakeRequest.of("POST", "id=7&name=asked", values);
        var parameters = FakeRequest.inject(new Parameters(), "request", sent);
        assertEquals(List.of("typed"), parameters.all("name"));
        assertEquals("typed", parameters.raw("name"));
        assertEquals(7, parameters.id("id"), "the form says nothing about it");
        assertEquals(Optional.empty(), parameters.text("other"));
        var cleared = FakeRequest.of("POST", "name=asked", Map.of("name", List.of("asked", "")));
        assertEquals(
                Optional.empty(),
                FakeRequest.inject(new Parameters(), "request", cleared).text("name"));
        var read = FakeRequest.of("GET", "name=a&name=b", Map.of("name", List.of("a", "b")));
        assertEquals(
                List.of("a", "b"),
                FakeRequest.inject(new Parameters(), "request", read).all("name"));
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

    @Test
    void whatAnAddressFromElsewhereSaysIsNotShown() {
        var said = Map.of("done", List.of("people.done.signedOut"));
        for (var from : List.of("none", "cross-site", "same-site")) {
            var request = FakeRequest.of("GET", null, said, Map.of("Sec-Fetch-Site", from));
            assertNull(form(request).getDone(), from);
        }
        var ours = FakeRequest.of("GET", null, said, Map.of("Sec-Fetch-Site", "same-origin"));
        assertEquals("ท่านออกจากระบบแล้ว", form(ours).getDone());
    }

    private static String done(String key) {
        return form("GET", Map.of("done", List.of(key))).getDone();
    }

    private static Form form(String method, Map<String, List<String>> parameters) {
        return form(FakeRequest.of(method, null, parameters));
    }

    private static Form form(HttpServletRequest request) {
        var form = FakeRequest.inject(new Form(), "request", request);
        FakeRequest.inject(form, "parameters", FakeRequest.inject(new Parameters(), "request", request));
        return FakeRequest.inject(form, "language", FakeRequest.inject(new Language(), "request", request));
    }
}
