package org.digitalgarage.report;

import java.util.Set;
import org.digitalgarage.people.Name;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;

/** Names of people and positions out of the columns of a line. */
final class PersonNames {

    private PersonNames() {}

    /** Six columns from {@code at} on: title, given and family name in Thai, then in English. */
    static Both of(Sql.Line line, int at) {
        var name = new Name(
                line.text(at),
                line.text(at + 1),
                line.text(at + 2),
                line.text(at + 3),
                line.text(at + 4),
                line.text(at + 5));
        return new Both(name.full(Lang.TH), name.full(Lang.EN));
    }

    /** A line of work and a level, in one line: four columns from {@code at} on, and the position type. */
    static Both position(Sql.Line line, int at) {
        var level = level(line, at);
        return new Both(line.text(at) + " " + level.th(), line.text(at + 2) + ", " + level.en());
    }

    /** The level alone, out of the same columns; those of directors and executives are named by their rank. */
    static Both level(Sql.Line line, int at) {
        var ranked = Set.of("DIR", "EXE").contains(line.text(at + 4));
        return new Both((ranked ? "ระดับ" : "") + line.text(at + 1), line.text(at + 3));
    }
}
