package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.view.Form;
import org.digitalgarage.repair.Challenges;
import org.digitalgarage.repair.Sheet;

/** What another window saved into the form of an assignment while this one was open, as far as it differs. */
@Named
@RequestScoped
public class AssignTheirs {

    /** A field that differs: its label, and what the other window saved in it. */
    public record Row(String label, String text) {}

    private static final Map<String, String> LABELS = Map.of(
            "title", "repair.assign.name",
            "goal", "repair.assign.goal",
            "problem", "repair.assign.problem",
            "handIn", "repair.assign.handIn",
            "share", "repair.assign.share",
            "start", "repair.assign.from",
            "end", "repair.assign.to");

    @Inject
    private Challenges challenges;

    @Inject
    private Competencies competencies;

    @Inject
    private Language language;

    @Inject
    private Parameters parameters;

    @Inject
    private Form form;

    private List<Row> rows;

    /**
     * Says so, and compares what was typed here with what stands there now.
     *
     * @return the form to show: what was typed here, for the people chosen there
     */
    Sheet compare(Refused changed, Sheet typed, Sheet theirs) {
        form.refuse(changed);
        var mine = typed.typedOver(theirs);
        rows = Stream.of(fields(mine, theirs), challenge(mine, theirs), gates(mine, theirs), levels(mine, theirs))
                .flatMap(part -> part)
                .toList();
        return mine;
    }

    /** Whether another window saved something else meanwhile. */
    public boolean isChanged() {
        return rows != null;
    }

    /**
     * The number for the form to carry: what saved itself in vain has not seen the other's text yet, and keeps the one
     * under which it was read.
     */
    public int number(int current) {
        return isChanged() && parameters.text("do").orElse("save").equals("save")
                ? parameters.number("typedNo", 0)
                : current;
    }

    /** The fields that differ, in the order of the form. */
    public List<Row> getRows() {
        return isChanged() ? rows : List.of();
    }

    private Stream<Row> fields(Sheet mine, Sheet theirs) {
        return Stream.of("title", "goal", "problem", "handIn", "share", "start", "end")
                .filter(name -> differ(mine, theirs, name))
                .map(name -> new Row(text(LABELS.get(name)), theirs.text(name)));
    }

    private Stream<Row> challenge(Sheet mine, Sheet theirs) {
        if (!differ(mine, theirs, "challenge")) {
            return Stream.empty();
        }
        var title = challenges
                .find(theirs.text("challenge"))
                .map(found -> found.getTitle().in(language.current()))
                .orElseGet(() -> text("repair.assign.challenge.none"));
        return Stream.of(new Row(text("repair.assign.challenge"), title));
    }

    private Stream<Row> gates(Sheet mine, Sheet theirs) {
        return IntStream.rangeClosed(1, Math.max(mine.gates(), theirs.gates()))
                .filter(place -> differ(mine, theirs, "milestone-" + place) || differ(mine, theirs, "due-" + place))
                .mapToObj(place -> new Row(
                        text("repair.assign.gate", place),
                        (theirs.text("milestone-" + place) + " " + theirs.text("due-" + place)).strip()));
    }

    private Stream<Row> levels(Sheet mine, Sheet theirs) {
        var here = mine.ids("competency");
        var there = theirs.ids("competency");
        return Stream.concat(there.stream(), here.stream())
                .distinct()
                .filter(id -> here.contains(id) != there.contains(id) || mine.level(id) != theirs.level(id))
                .flatMap(id -> competencies.find(id).stream())
                .map(competency -> new Row(
                        competency.name(language.current()),
                        !there.contains(competency.getId())
                                ? text("repair.assign.theirs.not")
                                : theirs.level(competency.getId()) == 0
                                        ? text("repair.assign.theirs.open")
                                        : text("repair.assign.theirs.level", theirs.level(competency.getId()))));
    }

    private static boolean differ(Sheet mine, Sheet theirs, String name) {
        return !mine.text(name).equals(theirs.text(name));
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.current(), key, arguments);
    }
}
