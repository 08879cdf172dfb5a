package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Role;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.ThaiDates;

/** What a mentor is about to assign. A draft is its mentor's alone, and goes when it is thrown away. */
@ApplicationScoped
@Transactional
public class Drafts {

    /** The key of the refusal to overwrite what another window saved. */
    public static final String CHANGED = "repair.assign.changed";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /** Begins with an empty form that has room for three milestones. */
    public long start() {
        access.require(Role.MENTOR);
        var sheet = Sheet.empty();
        for (var place = 1; place <= 3; place++) {
            sheet = sheet.withGate(place, "", "");
        }
        return keep(sheet);
    }

    /**
     * Begins with what a template says, from today on.
     *
     * @throws NotFound if the template is not offered
     */
    public long start(String code, Lang lang) {
        access.require(Role.MENTOR);
        var template = templates().stream()
                .filter(one -> one.getCode().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        var sheet = Sheet.empty()
                .with("template", template.getCode())
                .with("title", template.getTitle().in(lang))
                .with("goal", template.getGoal().in(lang))
                .with("problem", template.getProblem().in(lang))
                .with("handIn", template.getHandIn().in(lang))
                .with(
                        "challenge",
                        Optional.ofNullable(template.getChallengeCode()).orElse(""))
                .with("start", ThaiDates.field(lang, now.today()));
        sheet = SheetChange.schedule(sheet, template, now.today(), lang);
        sheet = sheet.with(
                "competency",
                template.getCompetencies().stream()
                        .map(shown -> String.valueOf(shown.getCompetencyId()))
                        .toList());
        for (var shown : template.getCompetencies()) {
            sheet = sheet.with(Sheet.levelField(shown.getCompetencyId()), String.valueOf(shown.getLevel()));
        }
        return keep(sheet);
    }

    /** The template a sheet comes from, or null. */
    public ProjectTemplate template(Sheet sheet) {
        return em.createNamedQuery("ProjectTemplate.editions", ProjectTemplate.class)
                .setParameter("code", sheet.text("template"))
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The templates offered. */
    public List<ProjectTemplate> templates() {
        return em.createNamedQuery("ProjectTemplate.current", ProjectTemplate.class)
                .getResultList();
    }

    /** The caller's drafts, last saved first. */
    public List<Draft> mine() {
        access.require(Role.MENTOR);
        return em.createNamedQuery("Draft.open", Draft.class)
                .setParameter("mentor", caller.getPersonId())
                .getResultList();
    }

    /** How many drafts the caller has. */
    public long count() {
        access.require(Role.MENTOR);
        return em.createNamedQuery("Draft.count", Long.class)
                .setParameter("mentor", caller.getPersonId())
                .getSingleResult();
    }

    /** @throws NotFound if there is none, or it is somebody else's */
    public Draft get(long id) {
        access.require(Role.MENTOR);
        var draft = em.find(Draft.class, id);
        if (draft == null || draft.getMentorId() != caller.getPersonId()) {
            throw new NotFound();
        }
        return draft;
    }

    /**
     * Keeps the form as it is now, faulty fields too; one that was assigned in the meantime stays as it was.
     *
     * @param typedNo the number under which the caller read the form
     * @throws Refused without a field if something else was typed meanwhile, in another window
     */
    public void save(long id, int typedNo, Sheet sheet) {
        var draft = get(id);
        em.lock(draft, LockModeType.PESSIMISTIC_WRITE);
        var typed = sheet.typedOver(draft.sheet());
        if (draft.getBriefId() == null) {
            if (typedNo != draft.getTypedNo() && !typed.says(draft.sheet())) {
                throw new Refused(null, CHANGED);
            }
            draft.save(typed, now.instant());
        }
    }

    /**
     * Adds or takes out a part of the form: {@code gate} (one more milestone), {@code less:place}, {@code show} (the
     * competency chosen in the field {@code add}), {@code hide:id}, {@code undo} (what was taken out last), {@code person:id}, {@code nobody}, {@code shift} (the
     * template's days from the first day typed); anything else changes nothing.
     *
     * @return the place on the page, as {@code #…}, where the change is seen
     */
    public String change(long id, String what, String which, Lang lang) {
        var draft = get(id);
        var change = new SheetChange(draft.sheet(), template(draft.sheet()), lang);
        choose(draft, change.apply(what, which));
        return change.place(what, which);
    }

    /** Adds people; it is no longer for everybody that a filter fits. */
    public void addPeople(long id, List<Long> people) {
        var draft = get(id);
        var all = Stream.concat(draft.sheet().ids("person").stream(), people.stream());
        choose(draft, draft.sheet().forPeople(all.distinct().toList()));
    }

    /** For everybody that the filter fits on the day it is assigned. */
    public void chooseEverybody(long id, LearnerFilter filter) {
        choose(get(id), filter.into(get(id).sheet().forPeople(List.of())));
    }

    private void choose(Draft draft, Sheet sheet) {
        if (draft.getBriefId() == null) {
            draft.save(sheet, now.instant());
        }
    }

    /** Throws a draft away. */
    public void drop(long id) {
        var draft = get(id);
        if (draft.getBriefId() == null) {
            em.remove(draft);
        }
    }

    private long keep(Sheet sheet) {
        var draft = new Draft(caller.getPersonId(), sheet, now.instant());
        em.persist(draft);
        return draft.getId();
    }
}
