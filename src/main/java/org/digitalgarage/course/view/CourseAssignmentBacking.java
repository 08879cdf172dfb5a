package org.digitalgarage.course.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.digitalgarage.course.Assignments;
import org.digitalgarage.course.NotEnrolled;
import org.digitalgarage.evidence.Remark;
import org.digitalgarage.evidence.RemarkAct;
import org.digitalgarage.evidence.Submission;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Parameters;

/** An assignment: what is asked for, one's own work, what came back. {@link HandIn} writes. */
@Named
@RequestScoped
public class CourseAssignmentBacking {

    @Inject
    private Assignments assignments;

    @Inject
    private Parameters parameters;

    @Inject
    private Language language;

    private Assignments.Opened opened;

    /** Opens the assignment before the page is written; who does not take the course goes to its page. */
    public void open() throws IOException {
        getOpened();
    }

    /** The assignment; null where the reader was sent elsewhere. */
    public Assignments.Opened getOpened() throws IOException {
        if (opened == null && !FacesContext.getCurrentInstance().getResponseComplete()) {
            try {
                opened = assignments.open(parameter("course"), parameter("item"));
            } catch (NotEnrolled first) {
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .redirect("/course/course?code=" + first.code() + "&first=true");
            }
        }
        return opened;
    }

    /** Lets the page read the work anew. */
    void forget() {
        opened = null;
    }

    /** The work; null where there is none. */
    public Submission getWork() throws IOException {
        return getOpened() == null || opened.view() == null
                ? null
                : opened.view().work();
    }

    /** Whether the learner may write. */
    public boolean isWritable() throws IOException {
        return getWork() != null
                && getWork().getState().writable()
                && opened.enrolment().isActive();
    }

    /** Who judges the work, or empty. */
    public String getAssessor() throws IOException {
        return name(getWork() == null ? null : getWork().getAssessorId());
    }

    /** Who said something. */
    public String author(Remark remark) {
        return name(remark.getAuthorId());
    }

    /** Whether something was handed in or decided, rather than said. */
    public boolean did(Remark remark) {
        return remark.getAct() != RemarkAct.COMMENT;
    }

    private String name(Long id) {
        var person = id == null ? null : opened.view().people().get(id);
        return person == null ? "" : person.getName().full(language.current());
    }

    private String parameter(String name) {
        return parameters.text(name).orElseThrow(NotFound::new);
    }
}
