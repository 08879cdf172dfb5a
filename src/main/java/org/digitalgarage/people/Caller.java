package org.digitalgarage.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.TreeSet;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.NotAllowed;

/** Who makes this request. */
@Named
@RequestScoped
public class Caller {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    /** Whether somebody is signed in. */
    public boolean isSignedIn() {
        return auth() != null;
    }

    /**
     * The person.
     *
     * @throws NotAllowed if nobody is signed in
     */
    public long getPersonId() {
        return signedIn().personId();
    }

    /**
     * The person as one who learns and hands in.
     *
     * @throws NotAllowed if nobody is signed in, or a program asks
     */
    public long self() {
        if (signedIn().token()) {
            throw new NotAllowed("a program does not learn");
        }
        return getPersonId();
    }

    /** The person's unit. */
    public long getUnitId() {
        return signedIn().unitId();
    }

    /** The person's name in the reader's language. */
    public String getName() {
        return signedIn().name(language.current());
    }

    /** Line of work and level in the reader's language. */
    public String getPosition() {
        return signedIn().position(language.current());
    }

    /** Both names, for what is written down. */
    public Auth signedIn() {
        var auth = auth();
        if (auth == null) {
            throw new NotAllowed("nobody is signed in");
        }
        return auth;
    }

    /** The units in whose subtree the person holds a role. */
    public List<Long> unitsOf(Role role) {
        return signedIn().grants().stream()
                .filter(grant -> grant.role() == role)
                .map(Auth.Grant::unitId)
                .distinct()
                .toList();
    }

    /** Whether the person holds a role anywhere; for menus, never for decisions. */
    public boolean has(String role) {
        return isSignedIn() && !unitsOf(Role.of(role)).isEmpty();
    }

    /** The codes of the roles that the person holds anywhere, by their names; what menus depend on. */
    public String getRoles() {
        return String.join(" ", new TreeSet<>(signedIn().groups()));
    }

    private Auth auth() {
        var here = (Auth) request.getAttribute(Auth.ATTRIBUTE);
        if (here != null) {
            return here;
        }
        var session = request.getSession(false);
        return session == null ? null : (Auth) session.getAttribute(Auth.ATTRIBUTE);
    }
}
