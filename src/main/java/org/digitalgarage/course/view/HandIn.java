package org.digitalgarage.course.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.digitalgarage.evidence.Submissions;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.view.Form;

/** The form of an assignment: keeping the draft, adding and taking away files, handing in, saying something. */
@Named
@RequestScoped
public class HandIn {

    @Inject
    private Submissions submissions;

    @Inject
    private Parameters parameters;

    @Inject
    private Form form;

    @Inject
    private CourseAssignmentBacking assignment;

    /** Keeps the draft, with the files that were chosen. */
    public void save() throws IOException {
        act("saved", () -> {
            write();
            attach();
        });
    }

    /** Hands the work in. */
    public void submit() throws IOException {
        act("handedIn", () -> {
            attach();
            submissions.submit(work(), parameters.number("textNo", 0), typed("body"), typed("link"), null);
        });
    }

    /** Takes a file away, and keeps what was typed. */
    public void detach(long fileId) throws IOException {
        act("saved", () -> {
            write();
            submissions.detach(work(), fileId);
        });
    }

    /** Says something to whoever judges. */
    public void comment() throws IOException {
        act("said", () -> submissions.comment(work(), typed("comment")));
    }

    private void act(String done, Runnable act) throws IOException {
        if (form.attempt(act)) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/course/assignment?course=" + required("course") + "&item=" + required("item")
                            + "&done=course.done." + done + "#hand-in");
        } else {
            // files that were taken before something was refused are there now
            assignment.forget();
        }
    }

    private void write() {
        submissions.save(work(), parameters.number("textNo", 0), typed("body"), typed("link"), null);
    }

    private void attach() {
        parameters.eachFile("file", (name, content) -> submissions.attach(work(), name, content));
    }

    private long work() {
        return parameters.id("work");
    }

    private String typed(String name) {
        return parameters.text(name).orElse("");
    }

    private String required(String name) {
        return parameters
                .text(name)
                .filter(text -> text.matches("[A-Za-z0-9-]+"))
                .orElseThrow(NotFound::new);
    }
}
