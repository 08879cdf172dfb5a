package org.digitalgarage.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Clocks;
import org.digitalgarage.platform.DerbyWay;
import org.digitalgarage.report.HeatMap.Training;

/**
 * What is being done: people who learn or work towards a competency their position asks for. Whoever has reached the
 * level is not counted, whatever they are doing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Trainings {

    @PersistenceContext
    private EntityManager em;

    /** How many of these people are under way, by competency. */
    Map<Long, Training> of(Crowd crowd) {
        var sql = new Sql()
                .add("select w.competency_id, case when g.state = 'verified' then 1 else 0 end,")
                .add("count(*) from (");
        active(sql, crowd.asOf(), false);
        sql.add(") w join evidence_requirement r on r.person_id = w.person_id and r.competency_id = w.competency_id");
        crowd.join(sql).add("where (g.state is null or g.state <> 'verified' or g.verified_level < r.min_level) and");
        crowd.requirements(sql).add("group by w.competency_id, case when g.state = 'verified' then 1 else 0 end");
        var found = new HashMap<Long, Training>();
        sql.list(em, line -> {
            var people = line.small(2);
            var more = line.small(1) == 1 ? new Training(people, 0) : new Training(0, people);
            return found.merge(
                    line.number(0), more, (a, b) -> new Training(a.below() + b.below(), a.unknown() + b.unknown()));
        });
        return found;
    }

    /** What each of these people does towards a competency, by person. */
    Map<Long, List<Both>> doing(Collection<Long> people, long competency, LocalDate asOf) {
        var found = new HashMap<Long, List<Both>>();
        if (people.isEmpty()) {
            return found;
        }
        var sql = new Sql().add("select w.person_id, w.title_th, w.title_en from (");
        active(sql, asOf, true);
        sql.add(") w where w.competency_id = ?", competency)
                .in("and w.person_id", people)
                .add("order by w.person_id, w.title_th");
        sql.list(em, line -> found.computeIfAbsent(line.number(0), id -> new ArrayList<>())
                .add(new Both(line.text(1), line.text(2))));
        return found;
    }

    /** Who did on the day what a competency can be shown with, in a course or a project, each once; with their titles. */
    private static void active(Sql sql, LocalDate asOf, boolean titles) {
        sql.add("select m.person_id, c.competency_id")
                .when(titles, ", b.title_th, b.title_en")
                .add("from repair_member m")
                .add("join repair_project p on p.id = m.project_id")
                .add("join repair_brief b on b.id = p.brief_id")
                .add("join repair_brief_competency c on c.brief_id = b.id")
                .add("where b.start_on <= ? and (p.ended_on is null or p.ended_on > ?)", asOf, asOf);
        var night = LocalDateTime.ofInstant(
                asOf.plusDays(1).atStartOfDay(Clocks.BANGKOK).toInstant(), ZoneOffset.UTC);
        // awards are few, and each is resolved once: not again for everybody who learns
        sql.add("union select e.person_id, k.id as competency_id")
                .when(titles, ", v.title_th, v.title_en")
                .add("from " + DerbyWay.IN_ORDER + "course_award w join competency_framework f")
                .add("on f.current_version = true and w.competency_ref like f.code || '/%'")
                .add("join competency_competency k on k.framework_id = f.id")
                .add("and k.code = substr(w.competency_ref, length(f.code) + 2)")
                .add("join course_version v on v.id = w.version_id")
                .add("join course_enrolment e on e.version_id = v.id")
                .add("where e.state <> 'requested' and e.enrolled_at < ?", night)
                .add("and (e.closed_at is null or e.closed_at >= ?)", night);
    }
}
