package org.digitalgarage.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Passwords are kept as hashes with a salt of their own. */
class PasswordsTest {

    @Test
    void onlyTheSamePasswordMatches() {
        var hash = Passwords.hash("วลีที่จำได้ดี 12");
        assertTrue(Passwords.matches("วลีที่จำได้ดี 12", hash));
        assertFalse(Passwords.matches("วลีที่จำได้ดี 1", hash));
        assertFalse(Passwords.matches("", hash));
    }

    @Test
    void onePasswordHasManyHashesAndNoneHoldsIt() {
        var hash = Passwords.hash("garage-demo");
        assertNotEquals(hash, Passwords.hash("garage-demo"));
        assertFalse(hash.contains("garage-demo"));
    }

    @Test
    void whatIsNoHashMatchesNothing() {
        assertFalse(Passwords.matches("x", ""));
        assertFalse(Passwords.matches("x", "pbkdf2$1$only"));
    }
}
