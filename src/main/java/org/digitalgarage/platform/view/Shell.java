package org.digitalgarage.platform.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
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

    /** Whether the page is being written, and not gone through for what a form has sent. */
    public boolean isShowing() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    /** When this page was made; stands on what is printed. */
    public Instant getNow() {
        return now.instant();
    }
}
