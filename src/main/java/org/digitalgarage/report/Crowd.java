package org.digitalgarage.report;

import java.time.LocalDate;
import org.digitalgarage.platform.DerbyWay;

/**
 * The people a figure is about.
 *
 * @param unit the unit with all below it
 * @param own only the unit's own people, those in none of the units below it
 * @param type only this position type; null for all
 * @param asOf where they stood on that day
 */
record Crowd(long unit, boolean own, String type, LocalDate asOf) {

    /**
     * Joins the places of people ({@code pl}) whose requirements ({@code r}) are read, so that only these people are
     * left, and their ratings ({@code g}), where there is one, of that day.
     */
    Sql join(Sql sql) {
        return sql.add(
                        "join people_placement pl on pl.person_id = r.person_id and pl.from_on <= ? and pl.until_on >= ?",
                        asOf,
                        asOf)
                .add("join people_unit_above a on a.unit_id = pl.unit_id and a.above_id = ?", Sql.named(unit))
                .when(own, "and a.depth = 0")
                .when(
                        type != null,
                        "join people_position_level l on l.level_key = pl.level_key and l.type_key = ?",
                        type)
                .add("left join evidence_rating g on g.person_id = r.person_id and g.competency_id = r.competency_id")
                .add("and g.from_on <= ? and g.until_on >= ?", asOf, asOf);
    }

    /**
     * Begins with these people's places, and goes on to what is asked of them in a competency and their ratings, by the
     * same names. Derby would begin with everybody's requirements, and looks at what stands behind the joins too late.
     */
    Sql from(Sql sql, long competency) {
        return sql.add("from " + DerbyWay.IN_ORDER + "people_unit_above a join people_placement pl")
                .add(
                        DerbyWay.byIndex("people_placement_unit")
                                + "on pl.unit_id = a.unit_id and a.above_id = ? and pl.from_on <= ? and pl.until_on >= ?",
                        Sql.named(unit),
                        asOf,
                        asOf)
                .when(own, "and a.depth = 0")
                .when(
                        type != null,
                        "join people_position_level l on l.level_key = pl.level_key and l.type_key = ?",
                        type)
                .add("join evidence_requirement r")
                .add(
                        DerbyWay.byKey("evidence_requirement_key")
                                + "on r.person_id = pl.person_id and r.competency_id = ?",
                        Sql.named(competency))
                .add("and r.from_on <= ? and r.until_on >= ?", asOf, asOf)
                .add("left join evidence_rating g")
                .add(DerbyWay.byKey("evidence_rating_key")
                        + "on g.person_id = r.person_id and g.competency_id = r.competency_id")
                .add("and g.from_on <= ? and g.until_on >= ?", asOf, asOf);
    }

    /** Leaves the requirements that held on that day. */
    Sql requirements(Sql sql) {
        return sql.add("r.from_on <= ? and r.until_on >= ?", asOf, asOf);
    }
}
