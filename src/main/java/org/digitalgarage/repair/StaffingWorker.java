package org.digitalgarage.repair;

import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the projects of large assignments in the background, so that nobody waits for a page. What was cut off, by a
 * server that stopped or by a fault, is gone on with once a minute.
 */
@Singleton
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class StaffingWorker {

    private static final Logger LOG = Logger.getLogger(StaffingWorker.class.getName());

    @Inject
    private Staffing staffing;

    @Resource
    private ManagedExecutorService background;

    /** Waits for the transaction: before its end nobody would be found. */
    public void onBegun(@Observes(during = TransactionPhase.AFTER_SUCCESS) Staffing.Begun begun) {
        background.execute(() -> work(begun.briefId()));
    }

    /** Goes on with what is left. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void goOn() {
        staffing.open().forEach(this::work);
    }

    private void work(long briefId) {
        try {
            var more = true;
            while (more) {
                more = staffing.next(briefId);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "projects of assignment " + briefId + " could not be made yet");
        }
    }
}
