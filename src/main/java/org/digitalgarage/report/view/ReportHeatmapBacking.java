package org.digitalgarage.report.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.CompetencyKind;
import org.digitalgarage.competency.Framework;
import org.digitalgarage.people.Unit;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.view.Form;
import org.digitalgarage.report.Answer;
import org.digitalgarage.report.HeatMap;
import org.digitalgarage.report.HeatMaps;
import org.digitalgarage.report.HeatReport;
import org.digitalgarage.report.Positions;

/** Where the caller's units are short. */
@Named
@RequestScoped
public class ReportHeatmapBacking {

    @Inject
    private HeatMaps maps;

    @Inject
    private HeatAsked asked;

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

    private HeatReport report;

    @PostConstruct
    void load() {
        try {
            report = maps.read(asked.filter());
        } catch (Refused refused) {
            form.refuse(refused);
            report = maps.read(asked.today());
        }
    }

    /** The map; of today where the day could not be read. */
    public HeatReport getReport() {
        return report;
    }

    /** The sentence above it. */
    public Answer getAnswer() {
        return Answer.of(language.current(), report.map());
    }

    /** The units to choose from below the present one. */
    public List<Unit> getBelow() {
        return units.below(report.unit().getId());
    }

    /** The kinds of competencies. */
    public CompetencyKind[] getKinds() {
        return CompetencyKind.values();
    }

    /** The frameworks in use. */
    public List<Framework> getFrameworks() {
        return competencies.frameworks();
    }

    /** The name of a position type. */
    public Both type(String key) {
        return positions.words().types().getOrDefault(key, new Both(key, key));
    }

    /** The day as it was typed. */
    public String getTyped() {
        return parameters.text("asOf").orElse("");
    }

    /** The last line of the map, as a list of one. */
    public List<HeatMap.Row> getTotals() {
        return List.of(report.map().total());
    }
}
