package org.digitalgarage.course.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.digitalgarage.course.Outcomes;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Parameters;

/** What came of a completed course. */
@Named
@RequestScoped
public class CourseCompletedBacking {

    @Inject
    private Outcomes outcomes;

    @Inject
    private Parameters parameters;

    private Outcomes.Outcome outcome;

    /** The outcome. */
    public Outcomes.Outcome getOutcome() {
        if (outcome == null) {
            outcome = outcomes.of(parameters.text("course").orElseThrow(NotFound::new));
        }
        return outcome;
    }
}
