package org.digitalgarage.evidence;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.digitalgarage.platform.ImportEnded;

/**
 * Once a minute, and when a file has been loaded, adds to the sums what was counted since, if it is worth it; each step is a
 * transaction of its own.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class TallyFolding {

    private static final Logger LOG = Logger.getLogger(TallyFolding.class.getName());

    /** A report reads fewer lines than these beside the sums without delay. */
    private static final int WORTH = 2000;

    @Inject
    private TallyFold fold;

    /** A large load leaves its counts for its end. */
    public void onEnded(@ObservesAsync ImportEnded ended) {
        fold();
    }

    /** What is counted meanwhile waits for the next time. A step that fails changed nothing and is taken again then. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void fold() {
        try {
            var left = fold.waiting();
            while (left >= WORTH) {
                var added = fold.step();
                // nothing where another server was first, or where they are left for later
                left = added == 0 ? 0 : left - added;
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "the counts could not be added to the sums");
        }
    }
}
