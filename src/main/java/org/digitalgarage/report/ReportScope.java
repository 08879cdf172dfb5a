package org.digitalgarage.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Role;
import org.digitalgarage.people.Unit;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.NotFound;

/** Whose figures and whose names the caller may read. The first thing that every report asks. */
@ApplicationScoped
public class ReportScope {

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private Units units;

    /** The tops of the subtrees whose figures the caller may read, the widest first; refuses where there are none. */
    List<Unit> figures() {
        return tops(Stream.of(Role.HR, Role.EXECUTIVE), "figures of people's competencies");
    }

    /** The tops of the subtrees whose people the caller may read by name; refuses where there are none. */
    List<Unit> names() {
        return tops(Stream.of(Role.HR), "the list of people");
    }

    /**
     * The unit asked for, if it lies below one of the tops; else the first top.
     *
     * @throws NotFound if it lies outside
     */
    Unit unit(List<Unit> tops, OptionalLong asked) {
        if (asked.isEmpty()) {
            return tops.get(0);
        }
        var unit = units.get(asked.getAsLong());
        if (tops.stream().noneMatch(top -> units.within(unit.getId(), top.getId()))) {
            throw new NotFound();
        }
        return unit;
    }

    /** From the caller's top down to a unit below it. */
    List<Unit> way(List<Unit> tops, Unit unit) {
        var upward = units.upward(unit.getId());
        var height = 0;
        for (var i = 0; i < upward.size(); i++) {
            var at = upward.get(i);
            height = tops.stream().anyMatch(top -> top.getId().equals(at.getId())) ? i : height;
        }
        var way = new ArrayList<>(upward.subList(0, height + 1));
        Collections.reverse(way);
        return way;
    }

    /** Whether the caller is HR of this very unit, not of one above it. */
    boolean own(long unit) {
        return caller.unitsOf(Role.HR).contains(unit);
    }

    /** Whether the caller may read the unit's people by name. */
    boolean named(long unit) {
        return access.holds(Role.HR, unit);
    }

    private List<Unit> tops(Stream<Role> roles, String what) {
        var granted = roles.flatMap(role -> caller.unitsOf(role).stream())
                .distinct()
                .map(units::get)
                .toList();
        if (granted.isEmpty()) {
            throw new NotAllowed(what);
        }
        return granted.stream()
                .filter(unit -> granted.stream()
                        .noneMatch(other ->
                                !other.getId().equals(unit.getId()) && units.within(unit.getId(), other.getId())))
                .toList();
    }
}
