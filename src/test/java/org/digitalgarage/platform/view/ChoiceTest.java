package org.digitalgarage.platform.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class ChoiceTest {

    @Test
    void whatWasPickedComesBackWithItsName() {
        var choice = new Choice(42, "นางสาวน้ำฝน ญี่ดอก | กอง ก");
        assertEquals(choice, Choice.of(choice.code()));
    }

    @Test
    void whatIsNoChoiceIsNone() {
        assertNull(Choice.of(null));
        assertNull(Choice.of(""));
        assertNull(Choice.of("น้ำ"));
        assertNull(Choice.of("x|น้ำ"));
        assertNull(Choice.of("|น้ำ"));
        assertNull(Choice.of("9999999999999999999|น้ำ"));
    }

    @Test
    void theWidgetsConverterCarriesIt() {
        var converter = new Choice.Code();
        assertEquals("7|a", converter.getAsString(null, null, new Choice(7, "a")));
        assertEquals("", converter.getAsString(null, null, null));
        assertEquals(new Choice(7, "a"), converter.getAsObject(null, null, "7|a"));
    }
}
