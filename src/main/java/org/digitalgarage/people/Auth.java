package org.digitalgarage.people;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalgarage.platform.Lang;

/**
 * All that a session holds: who signed in and what the person may do. It is small on purpose, and outlives the move of a
 * session to another node.
 *
 * @param personId the person
 * @param token whether it is a program with a token; programs have no session
 * @param grants the roles with the units they hold in
 * @param readAt when this was read from the database; after a minute it is read again
 */
public record Auth(
        long personId,
        boolean token,
        String nameTh,
        String nameEn,
        String positionTh,
        String positionEn,
        long unitId,
        List<Grant> grants,
        Instant readAt)
        implements Serializable {

    /** The attribute of the session. */
    public static final String ATTRIBUTE = "garage.auth";

    /** A role within the subtree of a unit. */
    public record Grant(Role role, long unitId) implements Serializable {}

    /** The server's groups: the codes of the roles. */
    public Set<String> groups() {
        return grants.stream().map(grant -> grant.role().code()).collect(Collectors.toSet());
    }

    /** Begins a session for this person; an earlier one of the same browser does not go on. */
    public void begin(HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    /** Ends the session, if there is one. */
    public static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The name with its title. */
    public String name(Lang lang) {
        return lang.pick(nameTh, nameEn);
    }

    /** Line of work and level. */
    public String position(Lang lang) {
        return lang.pick(positionTh, positionEn);
    }
}
