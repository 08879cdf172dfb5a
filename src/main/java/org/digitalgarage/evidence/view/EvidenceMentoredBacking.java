package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.digitalgarage.evidence.Mentee;
import org.digitalgarage.evidence.Mentored;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.view.Paging;

/** The people in the reader's care. */
@Named
@RequestScoped
public class EvidenceMentoredBacking {

    @Inject
    private Mentored mentored;

    @Inject
    private Caller caller;

    @Inject
    private Units units;

    @Inject
    private Parameters parameters;

    @Inject
    private Paging paging;

    @Inject
    private Language language;

    private Page<Mentee> page;
    private Long reports;

    /** One page of the chosen list. */
    public Page<Mentee> getPage() {
        if (page == null) {
            page = isReporting()
                    ? mentored.reports(getWords(), paging.slice("name"))
                    : mentored.mentees(getWords(), paging.slice("contact", "name"));
        }
        return page;
    }

    /** Whether the reporting line is shown in place of the mentees: unless one is chosen, to those who are no mentors. */
    public boolean isReporting() {
        return parameters.text("who").map("reports"::equals).orElseGet(() -> !caller.has("mentor") && getReports() > 0);
    }

    /** How many people report to the reader; the choice is offered where there are some. */
    public long getReports() {
        if (reports == null) {
            reports = mentored.countReports();
        }
        return reports;
    }

    /** What is searched for. */
    public String getWords() {
        return parameters.text("q").orElse("");
    }

    /** The unit in which somebody works. */
    public String unit(Mentee one) {
        return units.get(one.person().getAssignedUnitId()).name(language.current());
    }
}
