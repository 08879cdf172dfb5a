package org.digitalgarage.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Passwords are kept as hashes with a salt of their own. */
class PasswordsTest {

    /** What the full number takes on purpose, a test need not wait for every time. */
    private static final int FEW = 1_000;

    @Test
    void onlyTheSamePasswordMatches() {
        var hash = Passwords.hash("วลีที่จำได้ดี 12", FEW);
        assertTrue(Passwords.matches("วลีที่จำได้ดี 12", hash));
        assertFalse(Passwords.matches("วลีที่จำได้ดี 1", hash));
        assertFalse(Passwords.matches("", hash));
    }

    @Test
    void onePasswordHasManyHashesAndNoneHoldsIt() {
        var hash = Passwords.hash("garage-demo", FEW);
        assertNotEquals(hash, Passwords.hash("garage-demo", FEW));
        assertFalse(hash.contains("garage-demo"));
    }

    @Test
    void guessingIsMadeSlow() {
        var hash = Passwords.hash("garage-demo");
        assertTrue(Integer.parseInt(hash.split("\\$")[1]) >= 210_000, "the number OWASP asks for this function");
    }

    @Test
    void whatIsNoHashMatchesNothing() {
        assertFalse(Passwords.matches("x", ""));
        assertFalse(Passwords.matches("x", "pbkdf2$1$only"));
    }
}
