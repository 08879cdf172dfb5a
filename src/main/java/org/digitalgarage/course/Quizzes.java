package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.digitalgarage.course.file.Attachments;
import org.digitalgarage.course.file.QuizReader;
import org.digitalgarage.course.quiz.Quiz;
import org.digitalgarage.platform.NotFound;

/** The quizzes of all versions, as their authors wrote them; the last few hundred are kept in memory. */
@ApplicationScoped
@Transactional
class Quizzes {

    private static final int KEPT = 300;

    private final Map<Long, Quiz> read = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Quiz> eldest) {
            return size() > KEPT;
        }
    };

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FileShelf shelf;

    /** The quiz of an item; a version that somebody takes never changes, and another one has items of its own. */
    Quiz of(CourseItem item) {
        synchronized (read) {
            var known = read.get(item.getId());
            if (known != null) {
                return known;
            }
        }
        var source = em.find(QuizSource.class, item.getId());
        if (source == null) {
            throw new NotFound();
        }
        var version = item.getVersion();
        var places = em.createNamedQuery("CourseFile.ofVersion", CourseFile.class)
                .setParameter("version", version.getId())
                .getResultStream()
                .collect(Collectors.toMap(CourseFile::getName, file -> shelf.place(file.getSha256())));
        var files = new Attachments(version.filesAddress(), places);
        var quiz = QuizReader.again(item.getCode(), source.getSource(), files);
        synchronized (read) {
            read.put(item.getId(), quiz);
        }
        return quiz;
    }
}
