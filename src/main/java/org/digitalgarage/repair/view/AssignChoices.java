package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.competency.LevelText;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Page;
import org.digitalgarage.repair.Ceilings;
import org.digitalgarage.repair.Challenge;
import org.digitalgarage.repair.ChallengeRow;
import org.digitalgarage.repair.Challenges;
import org.digitalgarage.repair.Draft;
import org.digitalgarage.repair.Drafts;
import org.digitalgarage.repair.LearnerFilter;
import org.digitalgarage.repair.LearnerRow;
import org.digitalgarage.repair.Learners;
import org.digitalgarage.repair.ProjectTemplate;
import org.digitalgarage.repair.Sheet;

/** What the form of an assignment offers to choose from, and what was chosen, in words. */
@Named
@RequestScoped
public class AssignChoices {

    private static final int SHOWN_PEOPLE = 12;
    private static final int SHOWN_CHALLENGES = 40;

    @Inject
    private Drafts drafts;

    @Inject
    private Learners learners;

    @Inject
    private Challenges challenges;

    @Inject
    private Competencies competencies;

    @Inject
    private Ceilings ceilings;

    @Inject
    private LearnerChoices learnerChoices;

    @Inject
    private Language language;

    private List<ProjectTemplate> templates;
    private List<Draft> mine;
    private Page<ChallengeRow> servable;

    /** The templates offered. */
    public List<ProjectTemplate> getTemplates() {
        if (templates == null) {
            templates = drafts.templates();
        }
        return templates;
    }

    /** The caller's drafts. */
    public List<Draft> getDrafts() {
        if (mine == null) {
            mine = drafts.mine();
        }
        return mine;
    }

    /** The challenges a project may serve, as far as they are shown: those that fit what is looked for. */
    public Page<ChallengeRow> challenges(Sheet sheet) {
        if (servable == null) {
            servable = challenges.servable(sheet.text("seek"), SHOWN_CHALLENGES);
        }
        return servable;
    }

    /** The challenge on the sheet where it is not among those shown; otherwise null. */
    public Challenge other(Sheet sheet) {
        var code = sheet.text("challenge");
        var shown = challenges(sheet).rows().stream().anyMatch(row -> row.code().equals(code));
        return shown || code.isEmpty() ? null : challenges.find(code).orElse(null);
    }

    /** Whether there are more challenges than fit into a list to choose from. */
    public boolean seeks(Sheet sheet) {
        return !sheet.text("seek").isEmpty() || challenges(sheet).total() > SHOWN_CHALLENGES;
    }

    /** The people chosen, the first dozen of them. */
    public List<LearnerRow> people(Sheet sheet) {
        return learners.rows(sheet.ids("person").stream().limit(SHOWN_PEOPLE).toList());
    }

    /** How many more than those shown were chosen. */
    public long more(Sheet sheet) {
        return Math.max(0, sheet.ids("person").size() - SHOWN_PEOPLE);
    }

    /** The filter behind “everybody”, in words. */
    public String everybody(Sheet sheet) {
        return learnerChoices.words(LearnerFilter.of(sheet));
    }

    /** To whom the sheet would be assigned: the name of one, or how many. */
    public String confirmTitle(Sheet sheet, long people) {
        return people == 1 && !sheet.isForEverybody()
                ? Messages.text(
                        language.current(),
                        "repair.confirm.one",
                        people(sheet).get(0).name(language.current()))
                : Messages.text(language.current(), "repair.confirm.many", people);
    }

    /** The competencies on the sheet. */
    public List<Competency> chosen(Sheet sheet) {
        return sheet.ids("competency").stream()
                .flatMap(id -> competencies.find(id).stream())
                .toList();
    }

    /** The competency that was taken out last, by name; empty where none was. */
    public String gone(Sheet sheet) {
        return sheet.ids("gone").stream()
                .findFirst()
                .flatMap(competencies::find)
                .map(competency -> competency.name(language.current()))
                .orElse("");
    }

    /** The competencies that can be added, by the title of their framework. */
    public List<Map.Entry<String, List<Competency>>> addable(Sheet sheet) {
        var taken = sheet.ids("competency");
        return List.copyOf(competencies.current().stream()
                .filter(competency -> !taken.contains(competency.getId()))
                .collect(Collectors.groupingBy(
                        competency -> competency.getFramework().title(language.current()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet());
    }

    /** What a project can show of it at most. */
    public int ceiling(Competency competency) {
        return ceilings.of(competency);
    }

    /** What people do at the levels of a competency, from level 1. */
    public List<String> behaviours(Competency competency) {
        return competency.getLevels().stream()
                .map((LevelText level) -> level.text(language.current()))
                .toList();
    }
}
