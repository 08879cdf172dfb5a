package org.digitalgarage.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.course.Assignments;
import org.digitalgarage.course.Attempts;
import org.digitalgarage.course.Enrolments;
import org.digitalgarage.course.quiz.ChoiceTask;
import org.digitalgarage.evidence.PriorWork;
import org.digitalgarage.evidence.QuestionKind;
import org.digitalgarage.evidence.RatingQuestions;
import org.digitalgarage.evidence.Submissions;
import org.digitalgarage.people.Role;
import org.digitalgarage.people.RoleGrant;
import org.digitalgarage.people.Tokens;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Now;
import org.digitalgarage.repair.Assigning;
import org.digitalgarage.repair.Drafts;
import org.digitalgarage.repair.Projects;

/**
 * The world of the matrix of rights: things of one person, of that person's mentor and of an administrator, each made
 * through the door that a person uses; and somebody with every role in another department.
 */
@ApplicationScoped
public class InsideMatrix {

    /** Whose things they are: mentored by {@code mentor}, led by {@code supervisor}, in the units of {@code hr}. */
    public static final String SELF = "1041507";

    /** Works in another department. */
    public static final String ELSEWHERE = "2041157";

    private static final String OTHER_DEPARTMENT = "CDD";
    private static final String COURSE = "CO-102";

    @Inject
    private InsideWorld world;

    @Inject
    private Units units;

    @Inject
    private Competencies competencies;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Attempts attempts;

    @Inject
    private Assignments assignments;

    @Inject
    private PriorWork prior;

    @Inject
    private Submissions submissions;

    @Inject
    private RatingQuestions questions;

    @Inject
    private Drafts drafts;

    @Inject
    private Assigning assigning;

    @Inject
    private Projects projects;

    @Inject
    private Tokens tokens;

    @Inject
    private Now now;

    /** Gives the person in the other department every role there, and answers the token of a program of theirs. */
    public String elsewhere() {
        var unit = units.byCode(OTHER_DEPARTMENT).orElseThrow().getId();
        var person = world.id(ELSEWHERE);
        world.run(em -> {
            var held = em.createNamedQuery("RoleGrant.held", RoleGrant.class)
                    .setParameter("person", person)
                    .setParameter("today", now.today())
                    .getResultStream()
                    .map(RoleGrant::getRole)
                    .toList();
            Arrays.stream(Role.values())
                    .filter(role -> !held.contains(role))
                    .forEach(role -> em.persist(new RoleGrant(person, role, unit, now.today())));
        });
        return token("elsewhere", unit);
    }

    /** Makes the things anew; their numbers, by the names the tables use. */
    public Map<String, String> make() {
        var numbers = new LinkedHashMap<String, String>();
        var person = world.as(SELF);
        put(numbers, "person", person);
        put(numbers, "level", digital());
        numbers.put("today", now.today().toString());
        numbers.put("later", now.today().plusDays(9).toString());
        studies(numbers);
        handsIn(numbers, world.id("mentor"));
        world.as("mentor");
        var draft = drafts.start();
        put(numbers, "draft", draft);
        var ready = assignment(person);
        put(numbers, "ready", ready);
        var brief = assigning.assign(assignment(person)).briefId();
        put(numbers, "brief", brief);
        world.as(SELF);
        var project = projects.idOfMine(brief);
        put(numbers, "project", project);
        put(numbers, "milestone", projects.room(project).milestones().get(0).getId());
        world.as("admin");
        var unit = units.byCode("DDPM").orElseThrow().getId();
        put(numbers, "unit", unit);
        token("matrix", unit);
        put(numbers, "token", tokens.all().get(0).getId());
        put(numbers, "stopped", stopped());
        world.stranger();
        return numbers;
    }

    /** A load of the administrator's that was cut off long ago, and whose file is gone. */
    private long stopped() {
        var number = now.instant().toEpochMilli();
        var scope = String.valueOf(units.byCode("RTG").orElseThrow().getId());
        world.run(em -> em.createNativeQuery(
                        "insert into platform_import (id, kind, name, good_rows, scope, phase, pass_no,"
                                + " loaded_row, started_by, by_th, by_en, started_at, beat_at, ended_at, outcome, byte_total,"
                                + " byte_done, row_total, faulty, added, changed, unchanged, version) values (?1, 'people',"
                                + " 'cut-off.csv', false, ?2, 'load', 0, 0, 1, '-', '-', ?3, ?4, ?5, 'stopped', 1, 0, 0, 0, 0, 0,"
                                + " 0, 0)")
                .setParameter(1, number)
                .setParameter(2, scope)
                .setParameter(3, Timestamp.from(now.instant()))
                .setParameter(4, Timestamp.from(now.instant()))
                .setParameter(5, Timestamp.from(now.instant()))
                .executeUpdate());
        return number;
    }

    private void studies(Map<String, String> numbers) {
        enrolments.enrol(COURSE);
        var done = attempts.start(COURSE, "check-quality").getId();
        attempts.finish(done);
        put(numbers, "graded", done);
        var first = attempts.start(COURSE, "check-ask").getId();
        put(numbers, "attempt", first);
        put(numbers, "choice", choice(first));
        var second = attempts.start(COURSE, "check-charts").getId();
        put(numbers, "other", second);
        put(numbers, "otherChoice", choice(second));
        put(numbers, "homework", homework());
        enrolments.enrol("CO-101");
        var homework = assignments.open("CO-101", "draft-challenge").view().work();
        if (homework.getState().writable()) {
            attach(homework.getId());
        }
    }

    /** An assignment that was handed in and waits. */
    private long homework() {
        enrolments.enrol("CO-103");
        var work = assignments.open("CO-103", "risk-assessment").view().work();
        if (work.getState().writable()) {
            submissions.submit(work.getId(), work.getTextNo(), "ความเสี่ยงที่พบ", null, null);
        }
        return work.getId();
    }

    /** The last question that is answered by choosing; at least two are drawn, so it is not the first. */
    private int choice(long attempt) {
        var last = 0;
        var all = attempts.ask(attempt, 1).answers().size();
        for (var number = 1; number <= all; number++) {
            last = attempts.ask(attempt, number).question().task() instanceof ChoiceTask ? number : last;
        }
        return last;
    }

    private void handsIn(Map<String, String> numbers, long mentor) {
        var written = write(mentor);
        put(numbers, "written", written);
        for (var name : List.of("accepted", "returned", "taken")) {
            var work = write(mentor);
            var file = attach(work);
            prior.handIn(work);
            put(numbers, name, work);
            put(numbers, name + "File", file);
            put(numbers, name + "Item", waiting("submission", work));
        }
        var question =
                questions.ask(QuestionKind.REVIEW, competencies.named("F301").getId(), mentor, "เพราะอะไร");
        put(numbers, "question", waiting("question", question));
    }

    private long write(long mentor) {
        var work = prior.keep(null, "งานเดิม", mentor, Map.of(digital(), 2));
        submissions.save(work, 0, "สิ่งที่ทำ", null, now.today().minusDays(30));
        return work;
    }

    private long attach(long work) {
        var content = new ByteArrayInputStream("text".getBytes(StandardCharsets.UTF_8));
        return submissions.attach(work, "note.txt", content).getId();
    }

    private long digital() {
        return competencies.byRef("OCSC-DIG-2566/D7").orElseThrow().getId();
    }

    private long assignment(long person) {
        var draft = drafts.start("PT-201", Lang.TH);
        drafts.addPeople(draft, List.of(person));
        return draft;
    }

    private String token(String name, long unit) {
        world.as("admin");
        return tokens.create(name, unit, now.today().plusDays(30));
    }

    private long waiting(String type, long source) {
        var found = new AtomicReference<Long>();
        world.run(em -> found.set(em.createQuery(
                        "select w.id from WaitingRow w where w.sourceType = :type and w.sourceId = :source", Long.class)
                .setParameter("type", type)
                .setParameter("source", source)
                .getSingleResult()));
        return found.get();
    }

    /** All that the forms of the matrix could change. */
    public Map<String, String> state() {
        var person = world.id(SELF);
        var mine = " in (select submission_id from evidence_submission_member where person_id = " + person + ")";
        var taken = " in (select id from course_enrolment where person_id = " + person + ")";
        var queries = new LinkedHashMap<String, String>();
        queries.put("rows", "* from evidence_row where person_id = " + person);
        queries.put("works", "* from evidence_submission where id" + mine);
        queries.put("files", "* from evidence_submission_file where submission_id" + mine);
        queries.put("shown", "* from evidence_submission_competency where submission_id" + mine);
        queries.put("remarks", "* from evidence_remark where submission_id" + mine);
        queries.put("questions", "* from evidence_question where person_id = " + person);
        queries.put("queue", "* from evidence_waiting where assessor_id = " + world.id("mentor"));
        // when a page was read last is no change
        queries.put("enrolments", "id, state from course_enrolment where person_id = " + person);
        queries.put("progress", "id, done_at from course_progress where enrolment_id" + taken);
        queries.put("attempts", "id, state from course_attempt where enrolment_id" + taken);
        queries.put(
                "answers",
                "id, given, revision, flagged from course_answer where attempt_id in"
                        + " (select id from course_attempt where enrolment_id" + taken + ")");
        queries.put("dues", "* from people_due where person_id = " + person);
        queries.put("mentorships", "* from people_mentorship where person_id = " + person);
        for (var table : List.of("draft", "brief", "project", "member", "mark", "comment")) {
            queries.put(table, "* from repair_" + table);
        }
        queries.put("tokens", "* from people_token");
        var state = new LinkedHashMap<String, String>();
        world.run(em -> queries.forEach((name, query) -> state.put(name, rows(em, query))));
        return state;
    }

    private static String rows(EntityManager em, String query) {
        List<?> rows = em.createNativeQuery("select " + query).getResultList();
        return rows.stream()
                .map(row ->
                        Arrays.stream((Object[]) row).map(InsideMatrix::text).collect(Collectors.joining("|")))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String text(Object value) {
        try {
            return value instanceof Clob text ? text.getSubString(1, (int) text.length()) : String.valueOf(value);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(Map<String, String> numbers, String name, long number) {
        numbers.put(name, String.valueOf(number));
    }
}
