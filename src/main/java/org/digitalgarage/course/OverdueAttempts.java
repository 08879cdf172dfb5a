package org.digitalgarage.course;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Once a minute, grades what was answered in time by those who did not come back before the end. */
@Singleton
public class OverdueAttempts {

    private static final Logger LOG = Logger.getLogger(OverdueAttempts.class.getName());

    @Inject
    private Grading grading;

    /** Ends them one by one, so that one that fails does not hold up the others. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void end() {
        for (long attempt : grading.overdue(200)) {
            try {
                grading.endLate(attempt);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, e, () -> "attempt " + attempt + " could not be graded");
            }
        }
    }
}
