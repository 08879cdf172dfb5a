package org.digitalgarage.people;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Importer;
import org.digitalgarage.platform.NotAllowed;

/**
 * The subtrees within which somebody acts, written down so that work in the background keeps to them.
 *
 * @param tops the units at their tops
 */
public record Scope(List<Long> tops) {

    /**
     * The caller as an administrator who loads files.
     *
     * @throws NotAllowed if the caller is none
     */
    public static Importer.Starter starter(Access access, Caller caller) {
        access.require(Role.ADMIN);
        var auth = caller.signedIn();
        return new Importer.Starter(
                auth.personId(), new Both(auth.nameTh(), auth.nameEn()), new Scope(caller.unitsOf(Role.ADMIN)).text());
    }

    /** Reads what {@link #text()} wrote. */
    public static Scope read(String text) {
        return new Scope(Stream.of(text.split(",")).map(Long::valueOf).toList());
    }

    /** The numbers of the units, with commas. */
    public String text() {
        return tops.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Whether a unit lies in one of the subtrees. */
    public boolean holds(Units units, long unit) {
        return tops.stream().anyMatch(top -> units.within(unit, top));
    }
}
