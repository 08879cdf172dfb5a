package org.digitalgarage.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.ThaiDates;

/**
 * Reads an assignment out of the form and gathers everything that is wrong with it, each fault with the name of its
 * field. A text that stands as the template has it keeps the template's other language.
 */
final class PlanReader {

    /** How many days an assignment may lie back, for work that has already begun. */
    static final int DAYS_BACK = 31;

    /** The most milestones of a project. */
    static final int MOST_GATES = 20;

    private static final int LONGEST_YEARS = 3;
    private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]");

    private final Sheet sheet;
    private final Optional<ProjectTemplate> template;
    private final LocalDate today;
    private final List<Refused> faults = new ArrayList<>();

    /** Reads a sheet on a day; the template may be null. */
    PlanReader(Sheet sheet, ProjectTemplate template, LocalDate today) {
        this.sheet = sheet;
        this.template = Optional.ofNullable(template);
        this.today = today;
    }

    /**
     * Reads all of it.
     *
     * @param ceilings what a project can show at most, for each competency on the sheet
     * @return the plan; incomplete where {@link #faults()} is not empty
     */
    Plan read(Map<Long, Integer> ceilings) {
        var title = text("title", TemplateFile.LONGEST_TITLE, ProjectTemplate::getTitle);
        var goal = text("goal", TemplateFile.LONGEST, ProjectTemplate::getGoal);
        var problem = text("problem", TemplateFile.LONGEST, ProjectTemplate::getProblem);
        var handIn = text("handIn", TemplateFile.LONGEST, ProjectTemplate::getHandIn);
        var share = share();
        var start = day("start");
        var end = day("end");
        span(start, end);
        return new Plan(title, goal, problem, handIn, share, start, end, gates(start, end), shown(ceilings), !alone());
    }

    /** What is wrong, in the order of the form. */
    List<Refused> faults() {
        return List.copyOf(faults);
    }

    private boolean alone() {
        return sheet.text("team").equals("each");
    }

    private Both text(String field, int longest, Function<ProjectTemplate, Both> from) {
        var typed = sheet.text(field).replace("\r\n", "\n");
        if (typed.isEmpty()) {
            fault(field, "repair.assign." + field + ".missing");
        } else if (typed.length() > longest) {
            fault(field, "repair.assign.long", typed.length(), longest);
        }
        return both(typed, template.map(from).stream());
    }

    /** As the template has it, in both languages; else in the language whose letters it is written in. */
    private static Both both(String typed, Stream<Both> known) {
        return known.filter(text -> typed.equals(text.th()) || typed.equals(text.en()))
                .findFirst()
                .orElseGet(() -> THAI.matcher(typed).find() ? new Both(typed, "") : new Both("", typed));
    }

    private int share() {
        var typed = sheet.text("share");
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > 100) {
            fault("share", "repair.assign.share.wrong", typed);
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private LocalDate day(String field) {
        return day(field, sheet.text(field), new Refused(field, "repair.assign." + field + ".missing"));
    }

    private LocalDate day(String field, String typed, Refused missing) {
        if (typed.isEmpty()) {
            faults.add(missing);
            return null;
        }
        try {
            return ThaiDates.parse(field, typed);
        } catch (Refused refused) {
            faults.add(refused);
            return null;
        }
    }

    private void span(LocalDate start, LocalDate end) {
        if (start != null && start.isBefore(today.minusDays(DAYS_BACK))) {
            fault("start", "repair.assign.start.past", DAYS_BACK);
        }
        if (end != null && !end.isAfter(today)) {
            fault("end", "repair.assign.end.past");
        } else if (start != null && end != null && !end.isAfter(start)) {
            fault("end", "repair.assign.end.before");
        } else if (start != null && end != null && end.isAfter(start.plusYears(LONGEST_YEARS))) {
            fault("end", "repair.assign.end.late", LONGEST_YEARS);
        }
    }

    private List<Plan.Gate> gates(LocalDate start, LocalDate end) {
        var gates = new ArrayList<Plan.Gate>();
        LocalDate before = start;
        for (var i = 1; i <= sheet.gates() && i <= MOST_GATES; i++) {
            var typed = sheet.text("milestone-" + i);
            var typedDay = sheet.text("due-" + i);
            if (typed.isEmpty() && typedDay.isEmpty()) {
                continue;
            }
            if (typed.isEmpty()) {
                fault("milestone-" + i, "repair.assign.milestone.missing", i);
            } else if (typed.length() > TemplateFile.LONGEST_TITLE) {
                fault("milestone-" + i, "repair.assign.long", typed.length(), TemplateFile.LONGEST_TITLE);
            }
            var due = day("due-" + i, typedDay, new Refused("due-" + i, "repair.assign.due.missing", i));
            if (due != null) {
                order(i, due, before, end);
                before = due;
            }
            gates.add(new Plan.Gate(both(typed, steps()), due));
        }
        if (gates.isEmpty()) {
            fault("milestone-1", "repair.assign.milestone.none");
        }
        return gates;
    }

    private void order(int gate, LocalDate due, LocalDate before, LocalDate end) {
        if (before != null && due.isBefore(before)) {
            fault("due-" + gate, "repair.assign.due.order", gate);
        } else if (end != null && due.isAfter(end)) {
            fault("due-" + gate, "repair.assign.due.late", gate);
        }
    }

    private Stream<Both> steps() {
        return template.stream().flatMap(from -> from.getMilestones().stream()).map(Step::getTitle);
    }

    private List<Shown> shown(Map<Long, Integer> ceilings) {
        var shown = new ArrayList<Shown>();
        for (long competency : sheet.ids("competency")) {
            var ceiling = ceilings.get(competency);
            var level = sheet.level(competency);
            if (ceiling == null) {
                fault("competency", "repair.assign.competency.unknown");
            } else if (level < 1) {
                fault(Sheet.levelField(competency), "repair.assign.level.missing");
            } else if (level > ceiling) {
                fault(Sheet.levelField(competency), "repair.assign.level.high", ceiling);
            } else {
                shown.add(new Shown(competency, level));
            }
        }
        if (sheet.ids("competency").isEmpty()) {
            fault("competency", "repair.assign.competency.none");
        }
        return shown;
    }

    private void fault(String field, String key, Object... arguments) {
        faults.add(new Refused(field, key, arguments));
    }
}
