package org.digitalgarage.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.digitalgarage.people.Unit;
import org.digitalgarage.platform.DerbyWay;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.ThaiText;

/** Puts a filter of people into SQL: {@code p} is the person, {@code pl} the place on the day, {@code v} the level. */
final class PeopleSql {

    /** What the list can be sorted by. */
    static final List<String> SORTS = List.of("name", "position", "unit", "met", "below", "unknown", "mentor", "seen");

    private final PeopleFilter filter;
    private final List<Unit> tops;

    PeopleSql(PeopleFilter filter, List<Unit> tops) {
        this.filter = filter;
        this.tops = tops;
    }

    /** How many there are. */
    Sql count() {
        return where(from(new Sql().add("select count(*)"), false));
    }

    /** How many there are, if they are not more than this; else one more than this. */
    Sql count(int most) {
        return where(from(new Sql().add("select count(*) from (select p.id"), false))
                .add("fetch first ? rows only) x", most + 1);
    }

    /** A part of the list: person, position, unit, mentor, last sign-in. */
    Sql part(Slice slice, Lang lang) {
        return lines(slice, lang, true);
    }

    /** The same of all that are in the list. */
    Sql whole(Slice slice, Lang lang) {
        return lines(slice, lang, false);
    }

    /** Mentors are looked up for those of the part alone, unless they are what the list is sorted by. */
    private Sql lines(Slice slice, Lang lang, boolean part) {
        var sort = slice.key();
        var keys = keys(sort, lang);
        var sql = new Sql()
                .add(
                        "select z.id, z.personnel_no, z.title_th, z.given_th, z.family_th, z.title_en, z.given_en, z.family_en,")
                .add("z.line_th, z.level_th, z.line_en, z.level_en, z.type_key, z.unit_id,")
                .add("mp.title_th, mp.given_th, mp.family_th, mp.title_en, mp.given_en, mp.family_en,")
                .add("ac.last_sign_in_at from (");
        select(sql);
        for (var i = 0; i < keys.size(); i++) {
            sql.add(", " + keys.get(i) + " as key" + i);
        }
        from(sql, List.of("met", "below", "unknown").contains(sort));
        if (sort.equals("mentor")) {
            mentors(sql, "p");
        } else if (sort.equals("seen")) {
            sql.add("left join people_account ac on ac.person_id = p.id");
        }
        where(sql.add("join people_unit u on u.id = pl.unit_id"));
        if (part) {
            sql.add("order by " + order(keys, "", slice.falling()))
                    .add("offset ? rows fetch next ? rows only", slice.offset(), slice.size());
        }
        return mentors(sql.add(") z"), "z")
                .add("left join people_account ac on ac.person_id = z.id")
                .add("order by " + order(keys, "z.key", slice.falling()));
    }

    private static void select(Sql sql) {
        sql.add("select p.id, p.personnel_no, p.title_th, p.given_th, p.family_th, p.title_en, p.given_en,")
                .add("p.family_en, n.name_th as line_th, v.name_th as level_th, n.name_en as line_en,")
                .add("v.name_en as level_en, v.type_key, pl.unit_id");
    }

    private Sql mentors(Sql sql, String person) {
        return sql.add("left join people_mentorship m on m.id = (select min(x.id) from people_mentorship x")
                .add("where x.person_id = " + person + ".id and x.from_on <= ?", filter.asOf())
                .add("and (x.until_on is null or x.until_on >= ?))", filter.asOf())
                .add("left join people_person mp on mp.id = m.mentor_id");
    }

    /** Everybody by unit and name: person, position, unit. */
    Sql people(Lang lang) {
        var sql = new Sql();
        select(sql);
        return where(from(sql, false).add("join people_unit u on u.id = pl.unit_id"))
                .add("order by " + String.join(", ", keys("unit", lang)));
    }

    /** What is asked of these people. */
    Sql asked(List<Long> people) {
        return ofTheDay(
                new Sql().add("select r.person_id, r.competency_id, r.min_level from evidence_requirement r"), people);
    }

    /** What is known of these people. */
    Sql known(List<Long> people) {
        return ofTheDay(
                new Sql()
                        .add("select r.person_id, r.competency_id, r.state, r.verified_level, r.certainty,")
                        .add("r.last_worked_on from evidence_rating r"),
                people);
    }

    /** Whether the list is about one competency, so that it can say why somebody is in it. */
    boolean isAboutOne() {
        return filter.competency().isPresent();
    }

    private Sql ofTheDay(Sql sql, List<Long> people) {
        sql.add("where r.from_on <= ? and r.until_on >= ?", filter.asOf(), filter.asOf())
                .in("and r.person_id", people);
        return filter.competency().isEmpty()
                ? sql
                : sql.add("and r.competency_id = ?", filter.competency().getAsLong());
    }

    private static String name(Lang lang) {
        return lang == Lang.TH ? "p.sort_th" : "p.sort_en";
    }

    /** Met, below and unknown of these people. */
    Sql counts(List<Long> people) {
        var sql = new Sql()
                .add("select r.person_id, sum(case when " + Outcomes.MET + " then 1 else 0 end),")
                .add("sum(case when " + Outcomes.BELOW + " then 1 else 0 end), sum(case when " + Outcomes.UNKNOWN
                        + " then 1 else 0 end)");
        return asked(sql.add("from evidence_requirement r"))
                .in("and r.person_id", people)
                .add("group by r.person_id");
    }

    /** Names that match one of the patterns, at most 300. */
    Sql candidates(List<String> patterns) {
        var sql = where(from(
                new Sql().add("select p.title_th, p.given_th, p.family_th, p.title_en, p.given_en, p.family_en"),
                false));
        sql.add("and (1 = 0");
        patterns.forEach(pattern -> sql.add("or p.search like ?", pattern));
        return sql.add(") order by p.id fetch first 300 rows only");
    }

    /**
     * Joins what is filtered or sorted by, from the units on; sums are made once for all, for a question about each person
     * is slow. Derby, left to itself, tries the orders of so many tables for half a minute.
     */
    private Sql from(Sql sql, boolean counted) {
        sql.add("from " + DerbyWay.IN_ORDER + "people_unit_above a join people_placement pl")
                .in(DerbyWay.byIndex("people_placement_unit") + "on pl.unit_id = a.unit_id and a.above_id", units())
                .add("join people_person p on p.id = pl.person_id")
                .add("join people_line n on n.code = pl.line_code")
                .add("join people_position_level v on v.level_key = pl.level_key");
        if (isAboutOne()) {
            one(sql);
        }
        return counted || filter.state() != null && !isAboutOne() ? sums(sql) : sql;
    }

    /**
     * What is known of the one competency, and what the position asks for in it, where the list is about that; each person
     * has one of both on a day. Whoever is looked for by a level need not be asked for it.
     */
    private void one(Sql sql) {
        var competency = Sql.named(filter.competency().getAsLong());
        var least = filter.minLevel();
        if (least.isEmpty() || filter.state() != null) {
            sql.add("join evidence_requirement r")
                    .add(DerbyWay.byKey("evidence_requirement_key") + "on r.person_id = p.id")
                    .add("and r.competency_id = ?", competency)
                    .add("and r.from_on <= ? and r.until_on >= ?", filter.asOf(), filter.asOf());
        }
        sql.add((least.isEmpty() ? "left join" : "join") + " evidence_rating g")
                .add(DerbyWay.byKey("evidence_rating_key") + "on g.person_id = p.id")
                .add("and g.competency_id = ?", competency)
                .add("and g.from_on <= ? and g.until_on >= ?", filter.asOf(), filter.asOf());
        if (least.isPresent()) {
            sql.add("and g.state = 'verified' and g.verified_level >= ?", Sql.named(least.getAsInt()));
        }
    }

    private Sql sums(Sql sql) {
        sql.add("join (select r.person_id, count(*) as asked, sum(case when " + Outcomes.MET
                        + " then 1 else 0 end) as met,")
                .add("sum(case when " + Outcomes.BELOW + " then 1 else 0 end) as below,")
                .add("sum(case when " + Outcomes.UNKNOWN + " then 1 else 0 end) as unclear")
                .add("from evidence_requirement r join people_placement q on q.person_id = r.person_id")
                .add("and q.from_on <= ? and q.until_on >= ?", filter.asOf(), filter.asOf())
                .in("join people_unit_above b on b.unit_id = q.unit_id and b.above_id", units());
        return asked(sql).add("group by r.person_id) s on s.person_id = p.id");
    }

    private List<Object> units() {
        return filter.unit().isPresent()
                ? List.of(Sql.named(filter.unit().getAsLong()))
                : tops.stream().map(Unit::getId).map(Sql::named).toList();
    }

    private Sql where(Sql sql) {
        sql.add("where pl.from_on <= ? and pl.until_on >= ?", filter.asOf(), filter.asOf())
                .when(filter.line() != null, "and pl.line_code = ?", filter.line())
                .when(
                        filter.level() != null,
                        "and (pl.level_key = ? or v.type_key = ?)",
                        filter.level(),
                        filter.level());
        if (filter.q() != null) {
            var words = ThaiText.words(filter.q());
            // signs alone, in which there is no word, are in nobody's name
            sql.when(words.isEmpty(), "and 1 = 0");
            for (var word : words) {
                sql.add("and p.search like ? escape '\\'", ThaiText.containing(word));
            }
        }
        if (filter.mentor() != null) {
            sql.add(filter.mentor().equals("yes") ? "and exists" : "and not exists")
                    .add("(select x.id from people_mentorship x where x.person_id = p.id")
                    .add(
                            "and x.from_on <= ? and (x.until_on is null or x.until_on >= ?))",
                            filter.asOf(),
                            filter.asOf());
        }
        if (filter.state() == null) {
            return sql;
        }
        var one = isAboutOne();
        return switch (filter.state()) {
            case "below" -> sql.add(one ? "and " + Outcomes.BELOW : "and s.below > 0");
            case "unknown" -> sql.add(one ? "and " + Outcomes.UNKNOWN : "and s.unclear > 0");
            case "met" -> sql.add(one ? "and " + Outcomes.MET : "and s.met = s.asked");
            default -> sql;
        };
    }

    /** What is asked of people on the day, with their ratings. */
    private Sql asked(Sql sql) {
        return sql.add("left join evidence_rating g on g.person_id = r.person_id and g.competency_id = r.competency_id")
                .add("and g.from_on <= ? and g.until_on >= ?", filter.asOf(), filter.asOf())
                .add("where r.from_on <= ? and r.until_on >= ?", filter.asOf(), filter.asOf());
    }

    /** An order by keys that stand under their own words or, in a list around the part, under their places. */
    private static String order(List<String> keys, String places, boolean falling) {
        // type and rank turn together, as do whether and when somebody was seen; names below them keep their order
        var turned = keys.size() > 3 ? 2 : 1;
        return IntStream.range(0, keys.size())
                .mapToObj(i -> (places.isEmpty() ? keys.get(i) : places + i) + (falling && i < turned ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    /** What a list is sorted by. */
    private static List<String> keys(String sort, Lang lang) {
        var name = name(lang);
        return switch (sort) {
            case "position" -> List.of("v.type_key", "v.rank_no", "n.name_th", name, "p.id");
            case "unit" -> List.of("u.sort_th", name, "p.id");
            case "met", "below" -> List.of("s." + sort, name, "p.id");
            case "unknown" -> List.of("s.unclear", name, "p.id");
            case "mentor" -> List.of("coalesce(mp.sort_th, '')", name, "p.id");
            case "seen" ->
                List.of("case when ac.last_sign_in_at is null then 0 else 1 end", "ac.last_sign_in_at", name, "p.id");
            default -> List.of(name, "p.id");
        };
    }
}
