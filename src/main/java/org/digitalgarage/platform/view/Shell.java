package org.digitalgarage.platform.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Waiting;

/** What the frame around every page shows. */
@Named
@RequestScoped
public class Shell {

    @Inject
    private Event<Waiting> ask;

    @Inject
    private Now now;

    private Waiting waiting;

    /** How much waits for the reader's judgement. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = new Waiting();
            ask.fire(waiting);
        }
        return waiting.count();
    }

    /** When this page was made; stands on what is printed. */
    public Instant getNow() {
        return now.instant();
    }
}
