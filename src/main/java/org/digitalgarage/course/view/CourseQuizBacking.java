package org.digitalgarage.course.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.digitalgarage.course.Attempts;
import org.digitalgarage.course.NotEnrolled;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.view.Form;

/** A quiz before it is begun: what it asks for, what came of it so far, and the way in. */
@Named
@RequestScoped
public class CourseQuizBacking {

    @Inject
    private Attempts attempts;

    @Inject
    private Parameters parameters;

    @Inject
    private Form form;

    private Attempts.Offered offered;

    /** Reads the quiz before the page is written; who does not take the course goes to its page. */
    public void open() throws IOException {
        getOffered();
    }

    /** The quiz; null where the reader was sent elsewhere. */
    public Attempts.Offered getOffered() throws IOException {
        if (offered == null && !FacesContext.getCurrentInstance().getResponseComplete()) {
            try {
                offered = attempts.offer(parameter("course"), parameter("item"));
            } catch (NotEnrolled first) {
                go("/course/course?code=" + first.code() + "&first=true");
            }
        }
        return offered;
    }

    /** Whether an attempt can be started or gone on with. */
    public boolean isOpen() throws IOException {
        return getOffered() != null
                && offered.enrolment().isActive()
                && (offered.open() != null || offered.left() == null || offered.left() > 0);
    }

    /** Starts an attempt or goes on with the one under way. */
    public void start() throws IOException {
        try {
            var attempt = attempts.start(parameter("course"), parameter("item"));
            go("/course/question?attempt=" + attempt.getId() + "&n=" + attempts.firstOpen(attempt.getId()));
        } catch (Refused refused) {
            form.refuse(refused);
        }
    }

    private String parameter(String name) {
        return parameters.text(name).orElseThrow(NotFound::new);
    }

    private static void go(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }
}
