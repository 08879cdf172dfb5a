package org.digitalgarage.course.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.digitalgarage.course.CourseItem;
import org.digitalgarage.course.EnrolmentState;
import org.digitalgarage.course.Lessons;
import org.digitalgarage.course.NotEnrolled;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Parameters;

/** A lesson: its text, the outline beside it, the way on. */
@Named
@RequestScoped
public class CourseLessonBacking {

    @Inject
    private Lessons lessons;

    @Inject
    private Parameters parameters;

    @Inject
    private CourseWords words;

    @Inject
    private Language language;

    private Lessons.Opened opened;

    /** Opens the lesson before the page is written; who does not take the course goes to its page. */
    public void open() throws IOException {
        getOpened();
    }

    /** The lesson; null where the reader was sent elsewhere. */
    public Lessons.Opened getOpened() throws IOException {
        if (opened == null && !FacesContext.getCurrentInstance().getResponseComplete()) {
            try {
                opened = lessons.open(parameter("course"), parameter("item"));
            } catch (NotEnrolled first) {
                go("/course/course?code=" + first.code() + "&first=true");
            }
        }
        return opened;
    }

    /** The text, with a line where the reading stopped last time. */
    public String getHtml() {
        var html = opened.text().getHtml();
        var progress = opened.progress();
        if (progress == null || progress.isDone() || progress.getPlace() == null || progress.getReadAt() == null) {
            return html;
        }
        // headings carry their id as the only attribute
        var start = html.indexOf(" id=\"" + progress.getPlace() + "\">") - "<h2".length();
        var here = "<p class=\"here\"><span>"
                + Messages.text(language.current(), "course.lesson.here", words.when(progress.getReadAt()))
                + "</span></p>";
        return start < 0 ? html : html.substring(0, start) + here + html.substring(start);
    }

    /** The item after this one, or null. */
    public CourseItem getAfter() throws IOException {
        return getOpened() == null
                ? null
                : opened.standing().after(opened.item()).orElse(null);
    }

    /** The item before this one, or null. */
    public CourseItem getBefore() throws IOException {
        return getOpened() == null
                ? null
                : opened.standing().before(opened.item()).orElse(null);
    }

    /** Marks the lesson as read and goes on; at the end, to what came of the course. */
    public void next() throws IOException {
        var course = parameter("course");
        var item = parameter("item");
        var enrolment = lessons.read(course, item);
        var version = enrolment.getVersion();
        var after = version.item(item).orElseThrow(NotFound::new).getOrderNo() + 1;
        var next = version.items().stream()
                .filter(one -> one.getOrderNo() == after)
                .findFirst()
                .map(CourseItem::address)
                .orElse(enrolment.getCourse().address());
        go(
                enrolment.getState() == EnrolmentState.COMPLETED && after > version.getItemCount()
                        ? "/course/completed?course=" + course
                        : next);
    }

    private String parameter(String name) {
        return parameters.text(name).orElseThrow(NotFound::new);
    }

    private static void go(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }
}
