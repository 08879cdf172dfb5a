package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Offer;
import org.digitalgarage.competency.Offers;
import org.digitalgarage.course.file.CourseDraft;
import org.digitalgarage.course.file.MediaKinds;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.ThaiText;

/** Puts drafts into the database. A version in which somebody is enrolled never changes. */
@ApplicationScoped
@Transactional
public class CourseStore {

    private static final int SEARCH = 16000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FileShelf shelf;

    @Inject
    private Competencies competencies;

    @Inject
    private Offers offers;

    @Inject
    private Now now;

    /** The codes of all courses. */
    public List<String> codes() {
        return em.createNamedQuery("Course.all", Course.class)
                .getResultStream()
                .map(Course::getCode)
                .toList();
    }

    /**
     * Takes a draft over.
     *
     * @return false if it is the same as before
     * @throws FileFault if the version may not change any more, or the folder was another one
     */
    boolean store(CourseDraft draft) {
        var course = course(draft);
        var versions = em.createNamedQuery("CourseVersion.ofCourse", CourseVersion.class)
                .setParameter("course", course)
                .getResultList();
        var latest = versions.isEmpty() ? null : versions.get(0);
        draft.files().values().forEach(shelf::keep);
        if (latest != null
                && latest.getNumber() == draft.number()
                && latest.getContentHash().equals(draft.hash())) {
            offer(latest, draft);
            return false;
        }
        if (latest != null) {
            makeRoom(latest, draft);
        }
        var version = new CourseVersion(course, draft, search(draft), now.instant());
        if (draft.published()) {
            versions.stream()
                    .filter(old -> old.getNumber() != draft.number() && old.getState() != VersionState.RETIRED)
                    .forEach(old -> old.become(VersionState.RETIRED));
        }
        em.persist(version);
        em.flush();
        contents(version, draft);
        offer(version, draft);
        return true;
    }

    private Course course(CourseDraft draft) {
        var found = em.createNamedQuery("Course.byCode", Course.class)
                .setParameter("code", draft.code())
                .getResultStream()
                .findFirst();
        if (found.isPresent() && !found.get().folder().equals(draft.folder())) {
            throw draft.place()
                    .at("code")
                    .fault("course.file.moved", draft.code(), found.get().folder());
        }
        var course = found.orElseGet(() -> new Course(draft.code(), draft.track(), draft.slug()));
        em.persist(course);
        return course;
    }

    private void makeRoom(CourseVersion latest, CourseDraft draft) {
        var place = draft.place().at("version");
        if (draft.number() < latest.getNumber()) {
            throw place.fault("course.file.lower", text(draft.number()), text(latest.getNumber()));
        }
        if (draft.number() > latest.getNumber()) {
            return;
        }
        if (enrolled(latest)) {
            throw place.fault("course.file.raise", text(draft.number()), text(draft.number() + 1));
        }
        var items = latest.items().stream().map(CourseItem::getId).toList();
        em.createQuery("delete from ItemText t where t.itemId in :items")
                .setParameter("items", items)
                .executeUpdate();
        em.createQuery("delete from QuizSource q where q.itemId in :items")
                .setParameter("items", items)
                .executeUpdate();
        em.createQuery("delete from CourseFile f where f.versionId = :version")
                .setParameter("version", latest.getId())
                .executeUpdate();
        em.remove(latest);
        // the new version takes the number of the old one
        em.flush();
    }

    private boolean enrolled(CourseVersion version) {
        return em.createNamedQuery("Enrolment.countOfVersion", Long.class)
                        .setParameter("version", version)
                        .getSingleResult()
                > 0;
    }

    private void contents(CourseVersion version, CourseDraft draft) {
        for (var item : draft.items()) {
            long id = version.item(item.id()).orElseThrow().getId();
            item.texts().forEach((lang, shown) -> em.persist(new ItemText(id, lang, shown)));
            if (item.quiz() != null) {
                em.persist(new QuizSource(id, item.source()));
            }
        }
        draft.files()
                .forEach((name, path) -> em.persist(new CourseFile(
                        version.getId(),
                        name,
                        MediaKinds.type(name).orElseThrow(),
                        path.toFile().length(),
                        shelf.keep(path))));
    }

    /** What would close a gap: one offer for each competency, at the highest level the course can show by itself. */
    private void offer(CourseVersion version, CourseDraft draft) {
        var levels = new HashMap<Long, Integer>();
        if (version.getState() == VersionState.PUBLISHED) {
            draft.awards().stream()
                    .filter(award -> award.item() != null)
                    .forEach(award -> levels.merge(
                            competencies.byRef(award.competency()).orElseThrow().getId(), award.level(), Math::max));
        }
        var course = version.getCourse();
        var detail = new Both(hours(Lang.TH, draft.hours()), hours(Lang.EN, draft.hours()));
        var all = new ArrayList<Offer>();
        levels.forEach((competency, level) -> all.add(new Offer(
                competency, level, course.getTrack(), "course", draft.title(), detail, course.address(), null)));
        offers.replace("course", course.getId(), all);
    }

    private String search(CourseDraft draft) {
        var words = Stream.of(
                        Stream.of(draft.code()),
                        both(draft.title()),
                        both(draft.summary()),
                        both(draft.description()),
                        draft.awards().stream()
                                .flatMap(award -> competencies.byRef(award.competency()).stream())
                                .flatMap(competency -> Stream.of(competency.name(Lang.TH), competency.name(Lang.EN))),
                        draft.modules().stream().flatMap(module -> both(module.title())),
                        draft.items().stream().flatMap(item -> both(item.title())))
                .flatMap(part -> part)
                .map(ThaiText::normalise)
                .collect(Collectors.joining(" | "));
        return words.length() > SEARCH ? words.substring(0, SEARCH) : words;
    }

    private static Stream<String> both(Both text) {
        return Stream.of(text.th(), text.en());
    }

    private static String hours(Lang lang, int hours) {
        return Messages.text(lang, "course.hours", hours);
    }

    private static String text(int number) {
        return String.valueOf(number);
    }
}
