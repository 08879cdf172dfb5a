package org.digitalgarage.evidence;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Works checks off in the background, so that nobody waits for a page; it holds no transaction of its own. */
@ApplicationScoped
public class AuditWorker {

    private static final Logger LOG = Logger.getLogger(AuditWorker.class.getName());

    @Inject
    private AuditPortions portions;

    @Resource
    private ManagedExecutorService background;

    /** Waits for the transaction: before its end the worker would look for the check in vain. */
    void onBegun(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuditBegun check) {
        background.execute(() -> work(check));
    }

    private void work(AuditBegun check) {
        try {
            check.work().phases().forEach(phase -> work(check.run(), phase));
            portions.end(check.run(), false);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "check " + check.run() + " stopped");
            portions.end(check.run(), true);
        }
    }

    private void work(long run, AuditPhase phase) {
        portions.enter(run, phase);
        for (var query : phase.queries()) {
            var last = Optional.of(Long.MIN_VALUE);
            while (last.isPresent()) {
                last = portions.next(run, phase, query, last.get());
            }
        }
    }
}
