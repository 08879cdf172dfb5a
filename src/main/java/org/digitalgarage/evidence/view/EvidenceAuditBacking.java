package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.evidence.AuditFinding;
import org.digitalgarage.evidence.AuditRun;
import org.digitalgarage.evidence.AuditRuns;
import org.digitalgarage.evidence.AuditRuns.Line;
import org.digitalgarage.evidence.AuditWork;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.view.Paging;

/** The auditor's checks: the one that works, the one that is looked at, and those before. */
@Named
@RequestScoped
public class EvidenceAuditBacking {

    private static final int HISTORY = 10;

    @Inject
    private AuditRuns runs;

    @Inject
    private Competencies competencies;

    @Inject
    private Units units;

    @Inject
    private Parameters parameters;

    @Inject
    private Language language;

    @Inject
    private Paging paging;

    private List<Line> latest;
    private Line chosen;
    private Page<AuditFinding> findings;

    /** The latest checks, the last one first. */
    public List<Line> getLatest() {
        if (latest == null) {
            latest = runs.latest(HISTORY);
        }
        return latest;
    }

    /** The check in the address, or the last one; null before the first. */
    public Line getChosen() {
        if (chosen == null) {
            var asked = parameters.optionalId("run");
            chosen = asked.isPresent()
                    ? runs.get(asked.getAsLong())
                    : getLatest().stream().findFirst().orElse(null);
        }
        return chosen;
    }

    /** Whether a check works at this moment. */
    public boolean isRunning() {
        return getLatest().stream().anyMatch(line -> line.state() == AuditRun.State.RUNNING);
    }

    /** The check that works. */
    public AuditRun getJob() {
        return getLatest().get(0).run();
    }

    /** What the chosen check found. */
    public Page<AuditFinding> getFindings() {
        if (findings == null) {
            findings = runs.findings(getChosen().run().getId(), paging.slice());
        }
        return findings;
    }

    /** The name of a competency, or its number where it is gone. */
    public String competency(Long id) {
        return competencies
                .find(id)
                .map(found -> found.name(language.current()))
                .orElse(String.valueOf(id));
    }

    /** The name of a unit. */
    public String unit(Long id) {
        return units.get(id).name(language.current());
    }

    /** What is kept or was computed, in words: state and level of a rating, outcome and people of a count. */
    public String value(AuditFinding finding, String value) {
        var parts = value.split(" ");
        return Messages.text(
                language.current(), "evidence.audit." + finding.getFault() + "." + parts[0], Integer.valueOf(parts[1]));
    }

    /** Begins a check of all chains. */
    public String chain() {
        return start(AuditWork.CHAIN);
    }

    /** Begins the comparison with what is computed anew. */
    public String compare() {
        return start(AuditWork.COMPARE);
    }

    private String start(AuditWork work) {
        return "/evidence/audit?faces-redirect=true&run=" + runs.start(work);
    }
}
