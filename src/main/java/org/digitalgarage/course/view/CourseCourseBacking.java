package org.digitalgarage.course.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.digitalgarage.course.CourseItem;
import org.digitalgarage.course.Courses;
import org.digitalgarage.course.Enrolments;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.view.Form;

/** The page of a course: what it is, what it shows, how far I am; enrolling and giving up. */
@Named
@RequestScoped
public class CourseCourseBacking {

    @Inject
    private Courses courses;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Parameters parameters;

    @Inject
    private Form form;

    @Inject
    private Language language;

    private Courses.Seen seen;

    /** The course. */
    public Courses.Seen getSeen() {
        if (seen == null) {
            seen = courses.see(code());
        }
        return seen;
    }

    /** Whether a lesson was opened by somebody who does not take the course. */
    public boolean isAsked() {
        return parameters.text("first").isPresent() && !getSeen().active();
    }

    /** The item to go on with, or null. */
    public CourseItem getNext() {
        var standing = getSeen().standing();
        return standing == null ? null : standing.next().orElse(null);
    }

    /** Where to go on: at the heading where the reading stopped. */
    public String getNextAddress() {
        return getSeen().standing().address(getNext());
    }

    /** What of the course is due, soonest first. */
    public List<CourseItem> getDue() {
        var standing = getSeen().standing();
        return getSeen().version().items().stream()
                .filter(item ->
                        standing.of(item) != null && standing.of(item).getDueOn() != null && !standing.done(item))
                .sorted(java.util.Comparator.comparing(item -> standing.of(item).getDueOn()))
                .toList();
    }

    /** Takes the course and begins with its first item. */
    public void enrol() throws IOException {
        try {
            var enrolment = enrolments.enrol(code());
            go(
                    enrolments.standing(enrolment).doneCount() > 0
                            ? enrolment.getCourse().address() + "&done=course.done.again"
                            : enrolments
                                    .standing(enrolment)
                                    .next()
                                    .map(CourseItem::address)
                                    .orElse("/course/catalogue"));
        } catch (Refused refused) {
            form.refuse(refused);
        }
    }

    /** Gives the course up. */
    public void withdraw() throws IOException {
        try {
            enrolments.withdraw(code());
            go("/course/course?code=" + code() + "&done=course.done.withdrawn");
        } catch (Refused refused) {
            form.refuse(refused);
        }
    }

    /** The course's title, for the head of the page. */
    public String getTitle() {
        return getSeen().version().title(language.current());
    }

    private String code() {
        return parameters.text("code").orElseThrow(NotFound::new);
    }

    private static void go(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }
}
