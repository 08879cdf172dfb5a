package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.people.Access;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Role;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refusals;
import org.digitalgarage.platform.Refused;

/** Turns a mentor's draft into projects: one for a team, or one for each, for however many people. */
@ApplicationScoped
@Transactional
public class Assigning {

    /** The most people of one team. */
    public static final int MOST_TOGETHER = 12;

    /** The most people of one assignment. */
    public static final int MOST_PEOPLE = 20_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    @Inject
    private Drafts drafts;

    @Inject
    private Learners learners;

    @Inject
    private Competencies competencies;

    @Inject
    private Ceilings ceilings;

    @Inject
    private Staffing staffing;

    /**
     * A draft looked through.
     *
     * @param plan what would be assigned; incomplete where there are faults
     * @param people how many people it is for
     * @param faults all that has to be mended, in the order of the form
     */
    public record Look(Plan plan, long people, List<Refused> faults) {

        /** How many projects it would make. */
        public long projects() {
            return plan.together() ? 1 : people;
        }

        /** How many faults one of the four sections of the form has. */
        public long faults(int section) {
            return faults.stream()
                    .filter(fault -> section(fault.field()) == section)
                    .count();
        }

        private static int section(String field) {
            return switch (field.replaceFirst("-\\d+$", "")) {
                case "people", "team", "challenge" -> 1;
                case "title", "goal", "problem", "handIn", "share" -> 2;
                case "start", "end", "milestone", "due" -> 3;
                default -> 4;
            };
        }
    }

    /** Looks a draft through without changing anything. */
    public Look look(long draftId) {
        return look(
                drafts.get(draftId).sheet(), people(drafts.get(draftId).sheet()).size());
    }

    /**
     * Assigns a draft; for very many people the projects follow soon. A second call for the same draft answers with what
     * the first one made.
     *
     * @throws Refusals all that has to be mended
     */
    public Assigned assign(long draftId) {
        access.require(Role.MENTOR);
        var draft = em.find(Draft.class, draftId, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null || draft.getMentorId() != caller.getPersonId()) {
            throw new NotFound();
        }
        if (draft.getBriefId() == null) {
            var people = people(draft.sheet());
            var look = look(draft.sheet(), people.size());
            if (!look.faults().isEmpty()) {
                throw new Refusals(look.faults());
            }
            draft.became(make(draft.sheet(), look.plan(), people));
        }
        return assigned(draft.getBriefId());
    }

    /** What an assignment of the caller made. */
    public Assigned made(long briefId) {
        var brief = em.find(Brief.class, briefId);
        if (brief == null || brief.getMentorId() != caller.getPersonId()) {
            throw new NotFound();
        }
        return assigned(briefId);
    }

    private Look look(Sheet sheet, int people) {
        var reader = new PlanReader(sheet, drafts.template(sheet), now.today());
        var plan = reader.read(ceilings(sheet));
        var faults = new ArrayList<Refused>();
        peopleFault(people, plan.together()).ifPresent(faults::add);
        if (!sheet.text("challenge").isEmpty() && challenge(sheet).isEmpty()) {
            faults.add(new Refused("challenge", "repair.assign.challenge.unknown"));
        }
        faults.addAll(reader.faults());
        return new Look(plan, people, faults);
    }

    private static Optional<Refused> peopleFault(int people, boolean together) {
        if (people == 0) {
            return Optional.of(new Refused("people", "repair.assign.people.none"));
        }
        if (people > MOST_PEOPLE) {
            return Optional.of(new Refused("people", "repair.assign.people.many", people, MOST_PEOPLE));
        }
        return together && people > MOST_TOGETHER
                ? Optional.of(new Refused("team", "repair.assign.team.large", people, MOST_TOGETHER))
                : Optional.empty();
    }

    /** Only people within the mentor's reach are left, whatever the form says. */
    private List<Long> people(Sheet sheet) {
        return sheet.isForEverybody()
                ? learners.ids(LearnerFilter.of(sheet))
                : learners.rows(sheet.ids("person")).stream()
                        .map(LearnerRow::getId)
                        .toList();
    }

    private Map<Long, Integer> ceilings(Sheet sheet) {
        var found = new HashMap<Long, Integer>();
        sheet.ids("competency")
                .forEach(id -> competencies.find(id).ifPresent(competency -> found.put(id, ceilings.of(competency))));
        return found;
    }

    private Optional<Challenge> challenge(Sheet sheet) {
        return em.createNamedQuery("Challenge.byCode", Challenge.class)
                .setParameter("code", sheet.text("challenge"))
                .getResultStream()
                .filter(challenge -> challenge.getState().isForAll())
                .findFirst();
    }

    private long make(Sheet sheet, Plan plan, List<Long> people) {
        var brief = new Brief(
                caller.getPersonId(), plan.title(), plan.goal(), plan.problem(), plan.handIn(), now.instant());
        brief.comeFrom(
                Optional.ofNullable(drafts.template(sheet))
                        .map(ProjectTemplate::getId)
                        .orElse(null),
                challenge(sheet).map(Challenge::getId).orElse(null));
        brief.plan(plan.start(), plan.end(), plan.share());
        brief.show(plan.shown());
        em.persist(brief);
        em.flush();
        var milestones = milestones(brief, plan);
        if (plan.together()) {
            staffing.together(brief, milestones, people);
        } else {
            staffing.each(brief, milestones, people);
        }
        return brief.getId();
    }

    private List<Milestone> milestones(Brief brief, Plan plan) {
        var milestones = new ArrayList<Milestone>();
        for (var gate : plan.gates()) {
            var milestone = new Milestone(brief.getId(), milestones.size() + 1, gate.title(), gate.due());
            em.persist(milestone);
            milestones.add(milestone);
        }
        return milestones;
    }

    private Assigned assigned(long briefId) {
        long projects;
        long people;
        long left;
        do {
            // a portion that is made meanwhile would be among those that are left, or among nobody
            left = staffing.left(briefId);
            projects = count("select count(p) from Project p where p.briefId = :brief", briefId);
            people = count(
                    "select count(m) from Member m, Project p where p.id = m.projectId and p.briefId = :brief",
                    briefId);
        } while (left != staffing.left(briefId));
        return new Assigned(briefId, projects, people, left);
    }

    private long count(String query, long briefId) {
        return em.createQuery(query, Long.class).setParameter("brief", briefId).getSingleResult();
    }
}
