package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;

/** Reading lessons: opening them, remembering the place, marking them read. Only in one's own enrolment. */
@ApplicationScoped
@Transactional
public class Lessons {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Completion completion;

    @Inject
    private Language language;

    @Inject
    private Now now;

    /**
     * A lesson as its reader finds it.
     *
     * @param text in the reader's language, or in the one the course has
     * @param progress as it was before it was opened now; null the first time
     */
    public record Opened(Enrolment enrolment, CourseItem item, ItemText text, Standing standing, Progress progress) {}

    /**
     * Opens a lesson, and remembers that it was the last one open.
     *
     * @throws NotEnrolled if the caller does not take the course
     */
    public Opened open(String course, String item) {
        var enrolment = enrolments.requireMine(course);
        var lesson = item(enrolment, item);
        // read before anything is written: after that the database is asked, not what is remembered of it
        var text = text(lesson);
        var standing = enrolments.standing(enrolment);
        var before = standing.of(lesson);
        if (enrolment.isActive()) {
            enrolment.opened(lesson, now.instant());
            completion.begun(enrolment, lesson, standing).open(now.instant());
        }
        return new Opened(enrolment, lesson, text, standing, before);
    }

    /**
     * Remembers where the reading stopped.
     *
     * @param place the id of a heading, or empty for the beginning
     * @param percent how much of the text lies above it, from 0 to 100
     */
    public void stop(String course, String item, String place, int percent) {
        if (!place.matches("s\\d{1,4}|") || percent < 0 || percent > 100) {
            throw new Refused("place", "course.lesson.place");
        }
        var enrolment = enrolments.requireMine(course);
        var lesson = item(enrolment, item);
        completion.begun(enrolment, lesson).stopAt(place, percent, now.instant());
    }

    /** Marks a lesson as read; a second call changes nothing. */
    public Enrolment read(String course, String item) {
        var enrolment = enrolments.requireMine(course);
        if (enrolment.isActive()) {
            completion.done(enrolment, item(enrolment, item));
        }
        return enrolment;
    }

    private static CourseItem item(Enrolment enrolment, String code) {
        return enrolment
                .getVersion()
                .item(code)
                .filter(item -> item.getKind() == ItemKind.LESSON)
                .orElseThrow(NotFound::new);
    }

    /** The text of an item in the reader's language, or in the other where there is none. */
    ItemText text(CourseItem item) {
        var texts = em.createNamedQuery("ItemText.of", ItemText.class)
                .setParameter("item", item.getId())
                .getResultList();
        Lang lang = language.current();
        return texts.stream()
                .filter(text -> text.getLanguage() == lang)
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .orElseThrow(NotFound::new);
    }
}
