package org.digitalgarage.course.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.digitalgarage.course.Answer;
import org.digitalgarage.course.Attempts;
import org.digitalgarage.platform.Parameters;

/** The look back before an attempt is handed in, which cannot be undone. */
@Named
@RequestScoped
public class CourseFinishBacking {

    @Inject
    private Attempts attempts;

    @Inject
    private Parameters parameters;

    private Attempts.Asked asked;

    /** Reads the attempt before the page is written; one that has ended shows its result. */
    public void open() throws IOException {
        if (!getAsked().attempt().isStarted() || attempts.over(asked.attempt())) {
            result();
        }
    }

    /** The attempt with all its answers. */
    public Attempts.Asked getAsked() {
        if (asked == null) {
            asked = attempts.ask(parameters.id("attempt"), 1);
        }
        return asked;
    }

    /** How many questions are not answered. */
    public long getOpen() {
        return getAsked().answers().size() - asked.answered();
    }

    /** The questions that are not answered or were marked to be looked at again. */
    public List<Answer> getToSee() {
        return getAsked().answers().stream()
                .filter(answer -> !asked.answered(answer) || answer.isFlagged())
                .toList();
    }

    /** Hands the attempt in; a second press finds it handed in. */
    public void finish() throws IOException {
        attempts.finish(parameters.id("attempt"));
        result();
    }

    private void result() throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect("/course/result?attempt=" + parameters.id("attempt"));
    }
}
