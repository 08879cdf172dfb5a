package org.digitalgarage.evidence;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Settings;
import org.digitalgarage.platform.Started;
import org.digitalgarage.platform.Yaml;

/** Work of the demonstration that waits in a mentor's queue. */
@ApplicationScoped
@Transactional
public class DemoHandedIn {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    @Inject
    private Competencies competencies;

    @Inject
    private Now now;

    void onStart(@Observes @Priority(410) Started started) {
        var known =
                em.createQuery("select count(s) from Submission s", Long.class).getSingleResult();
        var content = settings.content().toAbsolutePath().normalize();
        var file = content.resolve("config/demo/handed-in.yaml");
        if (started.demonstration() && known == 0 && java.nio.file.Files.exists(file)) {
            var cast = new DemoCast(em);
            var works = Yaml.read(content, file).list("work").stream()
                    .map(entry -> handIn(entry, cast))
                    .toList();
            // once for all: each flush looks through everything that was written before
            em.flush();
            works.forEach(work -> queue(work, cast));
        }
    }

    private Submission handIn(Yaml entry, DemoCast cast) {
        var person = cast.named(entry.at("person")).getId();
        var assessor = cast.named(entry.at("assessor")).getId();
        var at = now.instant().minus(entry.number("daysAgo"), ChronoUnit.DAYS);
        var title = entry.both("title");
        var showables = new ArrayList<Showable>();
        entry.list("competencies").forEach(one -> {
            var competency = competencies
                    .byRef(one.text("competency"))
                    .orElseThrow(() -> one.fault("competency.file.unknown", one.text("competency")));
            showables.add(new Showable(competency.getId(), Math.min(4, competency.getScaleMax()), one.number("level")));
        });
        var work = new Submission(
                new NewSubmission(
                        SubmissionKind.PRIOR,
                        "build",
                        "prior",
                        EvidenceEntry.ITSELF,
                        title,
                        new Both(
                                Messages.text(Lang.TH, "evidence.prior.context"),
                                Messages.text(Lang.EN, "evidence.prior.context")),
                        "/evidence/prior",
                        assessor,
                        List.of(person),
                        showables,
                        Both.NONE),
                at);
        em.persist(work);
        work.comeFromItself();
        work.write(entry.text("body"), null, now.today().minusDays(entry.number("workedDaysAgo")), at);
        work.submit(at);
        return work;
    }

    private void queue(Submission work, DemoCast cast) {
        var author = work.getMembers().iterator().next();
        var title = new Both(work.title(Lang.TH), work.title(Lang.EN));
        var at = work.getSubmittedAt();
        em.persist(new Remark(work.getId(), author, RemarkAct.SUBMITTED, work.getBody(), at));
        var row = new WaitingRow(work.getAssessorId(), Submissions.SOURCE, work.getId());
        row.begin("build", SubmissionKind.PRIOR.code(), title, cast.name(author), cast.name(author), at);
        em.persist(row);
    }
}
