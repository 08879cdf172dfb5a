package org.digitalgarage.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements that add up the lines of {@link Tally} by period; only the subset that both databases know. */
final class TallySql {

    /** Where the numbers of years, months and days begin: {@code yyyy}, {@code yyyymm}, {@code yyyymmdd}. */
    enum Grain {
        YEAR(10_000, 1),
        MONTH(100, 10_000),
        DAY(1, 1_000_000);

        /** What a day's number is divided by to get the period. */
        final int divisor;

        private final int first;

        Grain(int divisor, int first) {
            this.divisor = divisor;
            this.first = first;
        }

        /** The period that is split into these. */
        private Grain wider() {
            return values()[ordinal() - 1];
        }

        private String of(String day) {
            return divisor == 1 ? day : day + " / " + divisor;
        }

        private String holds(String period) {
            return period + " >= " + first
                    + (this == DAY ? "" : " and " + period + " < " + values()[ordinal() + 1].first);
        }
    }

    /** The lines that are in the sums, or will be at the end of this fold. */
    private static final String SUMMED =
            "not exists" + " (select b.id from evidence_tally_batch b where b.id = t.batch_id and b.taken = false)";

    private static final String KEYS = "unit_id, period, competency_id, type_key";

    private TallySql() {}

    /** The outcomes' columns, as they are made from a name. */
    static String outcomes(Function<String, String> column) {
        return Arrays.stream(Outcome.values()).map(TallySql::column).map(column).collect(Collectors.joining(", "));
    }

    static String column(Outcome outcome) {
        return "n_" + outcome.code();
    }

    /** The first day of a period. */
    static LocalDate firstDay(int period) {
        var month = period < Grain.MONTH.first ? period * 100 + 1 : period;
        return DayNumber.day(month < Grain.DAY.first ? month * 100 + 1 : month);
    }

    /** One column an outcome, out of lines {@code t}. */
    private static String pivot(String people) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> "sum(case when t.outcome = '" + outcome + "' then " + people + " else 0 end) as "
                        + column(outcome))
                .collect(Collectors.joining(", "));
    }

    private static String counted() {
        return pivot("t.people") + ", count(*) as line_count";
    }

    /**
     * Leaves the lines {@code t} whose period of the grain is kept for the unit above, {@code a}. The period is said once:
     * said as days, too, it would seem to PostgreSQL to leave next to nothing, and each line would be put beside the same
     * period of all units.
     */
    private static String kept(Grain grain) {
        return grain == Grain.YEAR
                ? ""
                : " join evidence_tally_split s on s.unit_id = a.above_id and s.period = "
                        + grain.wider().of("t.day_no");
    }

    private static String within(Grain wide) {
        return "t.day_no >= s.period * " + wide.divisor + " and t.day_no < (s.period + 1) * " + wide.divisor;
    }

    private static String numbers(Function<String, String> column) {
        return outcomes(column) + ", " + column.apply("line_count");
    }

    private static String into(String table) {
        return "insert into " + table + " (" + KEYS + ", " + numbers(name -> name) + ") ";
    }

    /** The years of all units, out of all lines: first each unit's own, for there are far fewer of these than lines. */
    static String allYears() {
        return into("evidence_tally_sum") + "select a.above_id, o.period, o.competency_id, o.type_key, "
                + numbers(name -> "sum(o." + name + ")")
                + " from (select t.unit_id, t.day_no / 10000 as period, t.competency_id, t.type_key, " + counted()
                + " from evidence_tally t where " + SUMMED
                + " group by t.unit_id, t.day_no / 10000, t.competency_id, t.type_key) o"
                + " join people_unit_above a on a.unit_id = o.unit_id"
                + " group by a.above_id, o.period, o.competency_id, o.type_key";
    }

    /** The months or days of all units that have any, out of all lines in one pass through them. */
    static String all(Grain grain) {
        var period = grain.of("t.day_no");
        return into("evidence_tally_sum") + "select a.above_id, " + period + ", t.competency_id, t.type_key, "
                + counted() + " from evidence_tally t join people_unit_above a on a.unit_id = t.unit_id" + kept(grain)
                + " where " + SUMMED + " group by a.above_id, " + period + ", t.competency_id, t.type_key";
    }

    /**
     * What the taken batches add to the periods of a grain that are kept. The first and the last of them are given beside,
     * or the database goes through all lines to find theirs.
     */
    static String delta(Grain grain) {
        var period = grain.of("t.day_no");
        return into("evidence_tally_delta") + "select a.above_id, " + period + ", t.competency_id, t.type_key, "
                + counted() + " from evidence_tally_batch b join evidence_tally t on t.batch_id = b.id"
                + " join people_unit_above a on a.unit_id = t.unit_id" + kept(grain) + " where b.taken = true"
                + " and t.batch_id between ?1 and ?2 group by a.above_id, " + period + ", t.competency_id, t.type_key";
    }

    /** Adds what the work table holds. */
    static String merge() {
        return "merge into evidence_tally_sum s using evidence_tally_delta d on s.unit_id = d.unit_id"
                + " and s.period = d.period and s.competency_id = d.competency_id and s.type_key = d.type_key"
                + " when matched then update set " + numbers(name -> name + " = s." + name + " + d." + name)
                + " when not matched then insert (" + KEYS + ", " + numbers(name -> name)
                + ") values (d.unit_id, d.period, d.competency_id, d.type_key, " + numbers(name -> "d." + name) + ")";
    }

    /**
     * Notes the periods of a grain that have more than so many lines by now.
     *
     * @param all whether all periods are looked at, or those just added to
     */
    static String split(Grain grain, boolean all) {
        return "insert into evidence_tally_split (unit_id, period, filled) select x.unit_id, x.period, false from ("
                + "select s.unit_id, s.period, sum(s.line_count) as line_count from evidence_tally_sum s"
                + (all ? "" : touched()) + " where " + grain.holds("s.period")
                + " group by s.unit_id, s.period) x where x.line_count > ?1 and not exists"
                + " (select p.unit_id from evidence_tally_split p where p.unit_id = x.unit_id and p.period = x.period)";
    }

    /**
     * Leaves the periods that were just added to, and the months of years that were just split. Told as a join: asked of
     * each sum by itself, it would be a pass through the work table for each of them.
     */
    private static String touched() {
        return " join (select d.unit_id, d.period from evidence_tally_delta d union"
                + " select m.unit_id, m.period from evidence_tally_split w join evidence_tally_sum m"
                + " on m.unit_id = w.unit_id and m.period >= w.period * 100 and m.period < (w.period + 1) * 100"
                + " where w.filled = false) c on c.unit_id = s.unit_id and c.period = s.period";
    }

    /** Adds up the parts of the periods just split, unit by unit: they are few. */
    static String fill(Grain grain) {
        var period = grain.of("t.day_no");
        var wide = grain.wider();
        return into("evidence_tally_sum") + "select s.unit_id, " + period + ", t.competency_id, t.type_key, "
                + counted()
                + " from evidence_tally_split s join people_unit_above a on a.above_id = s.unit_id"
                + " join evidence_tally t on t.unit_id = a.unit_id and " + within(wide)
                + " where s.filled = false and " + wide.holds("s.period") + " and " + SUMMED
                + " group by s.unit_id, " + period + ", t.competency_id, t.type_key";
    }

    /** The sums of a unit's periods that are not what the lines give, with how much too much they are. */
    static String wrong() {
        return Arrays.stream(Grain.values())
                .map(TallySql::computed)
                .collect(Collectors.joining(
                        " union all ",
                        "select x.period, x.competency_id, x.type_key, " + outcomes(name -> "sum(x." + name + ")")
                                + " from (select s.period, s.competency_id, s.type_key, "
                                + outcomes(name -> "s." + name)
                                + " from evidence_tally_sum s where s.unit_id = ? union all ",
                        ") x group by x.period, x.competency_id, x.type_key having "
                                + outcomes(name -> "sum(x." + name + ") <> 0").replace(", ", " or ")
                                + " order by x.period, x.competency_id, x.type_key"));
    }

    private static String computed(Grain grain) {
        var period = grain.of("t.day_no");
        return "select " + period + " as period, t.competency_id, t.type_key, "
                + pivot("-t.people")
                + " from people_unit_above a join evidence_tally t on t.unit_id = a.unit_id" + kept(grain)
                + (grain == Grain.YEAR ? "" : " and " + within(grain.wider()))
                + " where a.above_id = ? and " + SUMMED + " group by " + period + ", t.competency_id, t.type_key";
    }
}
