package org.digitalgarage.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.digitalgarage.platform.Lang;
import org.junit.jupiter.api.Test;

/** What a session holds of who signed in. */
class AuthTest {

    private static final Auth AUTH = new Auth(
            7,
            false,
            "นายก ข",
            "Mr A B",
            "นิติกร",
            "Lawyer",
            3,
            List.of(new Auth.Grant(Role.HR, 3), new Auth.Grant(Role.HR, 4), new Auth.Grant(Role.MENTOR, 3)),
            Instant.parse("2026-11-23T02:00:00Z"));

    @Test
    void groupsAreTheRolesOnce() {
        assertEquals(Set.of("hr", "mentor"), AUTH.groups());
    }

    @Test
    void nameAndPositionFollowTheLanguage() {
        assertEquals("นายก ข", AUTH.name(Lang.TH));
        assertEquals("Lawyer", AUTH.position(Lang.EN));
    }

    @Test
    void itOutlivesTheMoveOfASessionAndIsSmall() throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(AUTH);
        }
        assertTrue(bytes.size() < 4_096, "bytes of a session: " + bytes.size());
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(AUTH, in.readObject());
        }
    }
}
