package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.evidence.ObservationSheets;
import org.digitalgarage.evidence.Observations;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.ThaiDates;
import org.digitalgarage.platform.view.Form;

/** An observation, written down in under half a minute. */
@Named
@RequestScoped
public class EvidenceObserveBacking {

    @Inject
    private ObservationSheets sheets;

    @Inject
    private Observations observations;

    @Inject
    private Competencies competencies;

    @Inject
    private Parameters parameters;

    @Inject
    private Form form;

    @Inject
    private Now now;

    @Inject
    private CompetencyChoice choice;

    private ObservationSheets.Sheet sheet;

    /** Whom to observe. */
    public ObservationSheets.Sheet getSheet() {
        if (sheet == null) {
            sheet = sheets.open(parameters.id("person"));
        }
        return sheet;
    }

    /** Those that the position asks for. */
    public List<Competency> getAsked() {
        return getSheet().asked().stream().map(competencies::get).toList();
    }

    /** All others. */
    public List<CompetencyChoice.Group> getOthers() {
        return choice.without(getAsked());
    }

    /** The competency in the address, or the first one. */
    public Competency getCompetency() {
        var asked = parameters.optionalId("competency");
        return asked.isPresent()
                ? competencies.get(asked.getAsLong())
                : getAsked().stream()
                        .findFirst()
                        .orElseGet(() -> getOthers().get(0).competencies().get(0));
    }

    /** Today. */
    public LocalDate getToday() {
        return now.today();
    }

    /** Records it; another one can follow at once. */
    public String save() {
        try {
            var level = parameters.text("level").filter(text -> text.matches("\\d{1,3}"));
            observations.record(
                    getSheet().person().getId(),
                    getCompetency().getId(),
                    level.map(Integer::valueOf).orElse(null),
                    parameters.text("sentence").orElse(""),
                    parameters
                            .text("workedOn")
                            .map(day -> ThaiDates.parse("workedOn", day))
                            .orElse(null));
            return "/evidence/observe?faces-redirect=true&person="
                    + getSheet().person().getId() + "&competency="
                    + getCompetency().getId() + "&done=evidence.done.observed";
        } catch (Refused refused) {
            form.refuse(refused);
            return null;
        }
    }
}
