package org.digitalgarage.report.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.competency.CompetencyKind;
import org.digitalgarage.people.Unit;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.view.Form;
import org.digitalgarage.report.PeopleFilter;
import org.digitalgarage.report.PeopleList;
import org.digitalgarage.report.PeopleReport;
import org.digitalgarage.report.PeopleRow;
import org.digitalgarage.report.Positions;

/** The people of the caller's units. */
@Named
@RequestScoped
public class ReportPeopleBacking {

    @Inject
    private PeopleReport report;

    @Inject
    private PeopleAsked asked;

    @Inject
    private Positions positions;

    @Inject
    private Competencies competencies;

    @Inject
    private Units units;

    @Inject
    private Parameters parameters;

    @Inject
    private Form form;

    @Inject
    private Language language;

    private PeopleFilter filter;
    private PeopleList list;

    @PostConstruct
    void load() {
        try {
            filter = asked.filter();
        } catch (Refused refused) {
            form.refuse(refused);
            filter = asked.today();
        }
        list = asked.read(report, filter, language.current());
    }

    /** The filter in the address; of today where its day could not be read. */
    public PeopleFilter getFilter() {
        return filter;
    }

    /** The list. */
    public PeopleList getList() {
        return list;
    }

    /** The part of the list that is shown. */
    public Page<PeopleRow> getPage() {
        return list.page();
    }

    /** The name of the unit or scope. */
    public String getScope() {
        return PeopleAsked.name(list, language.current());
    }

    /** The units to choose from: the caller's own with the way to the chosen one, and what lies below it. */
    public List<Unit> getUnits() {
        var top = list.unit() == null ? list.tops().get(0) : list.unit();
        return units.below(top.getId());
    }

    /** Types, levels and lines to choose from. */
    public Positions.Words getWords() {
        return positions.words();
    }

    /** The kinds of competencies. */
    public CompetencyKind[] getKinds() {
        return CompetencyKind.values();
    }

    /** The competencies of a kind to choose from. */
    public List<Competency> competencies(CompetencyKind kind) {
        return competencies.ofKind(kind);
    }

    /** The competency that is filtered by, or null. */
    public Competency getCompetency() {
        return filter.competency().isEmpty()
                ? null
                : competencies.get(filter.competency().getAsLong());
    }

    /** The type or level that is filtered by, or null. */
    public Both getLevel() {
        return parameters.text("level").map(positions.words()::typeOrLevel).orElse(null);
    }
}
