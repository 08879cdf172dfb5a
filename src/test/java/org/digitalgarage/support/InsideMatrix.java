package org.digitalgarage.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.digitalgarage.people.Account;
import org.digitalgarage.people.Passwords;
import org.digitalgarage.people.Role;
import org.digitalgarage.people.RoleGrant;
import org.digitalgarage.people.SignIn;
import org.digitalgarage.people.Token;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Now;

/** What the matrix of rights needs: an HR officer and a program of another department, and numbers of the learner's things. */
@ApplicationScoped
@Transactional
public class InsideMatrix {

    private static final String SECRET = "dg_matrix";
    private static final String DRAFT = "matrix";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private InsideWorld world;

    @Inject
    private Units units;

    @Inject
    private Now now;

    /** Adds the two of the other department, and a draft of the mentor, once. */
    public void prepare() {
        if (!em.createNamedQuery("Account.bySignIn", Account.class)
                .setParameter("signIn", "elsewhere")
                .getResultList()
                .isEmpty()) {
            return;
        }
        var person = number("select max(p.id) from people_person p where not exists"
                + " (select 1 from people_account a where a.person_id = p.id)");
        var unit = units.byCode("TMD").orElseThrow().getId();
        em.persist(
                new Account(person, "elsewhere", Passwords.hash(SignIn.DEMONSTRATION_PASSWORD), true, now.instant()));
        em.persist(new RoleGrant(person, Role.HR, unit, now.today().minusDays(1)));
        em.persist(new Token(
                "matrix",
                hash(SECRET),
                world.id("admin"),
                unit,
                now.instant(),
                now.today().plusDays(30)));
        em.createNativeQuery("insert into repair_draft (id, mentor_id, title, fields, started_at, saved_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, 1L)
                .setParameter(2, world.id("mentor"))
                .setParameter(3, DRAFT)
                .setParameter(4, "{}")
                .setParameter(5, java.sql.Timestamp.from(now.instant()))
                .setParameter(6, java.sql.Timestamp.from(now.instant()))
                .executeUpdate();
    }

    /** The token of the program of the other department. */
    public String token() {
        return SECRET;
    }

    /** Numbers of the learner's and the mentor's things, by the name the table uses. */
    public Map<String, String> numbers() {
        var learner = world.id("learner");
        var numbers = new LinkedHashMap<String, String>();
        numbers.put("learner", String.valueOf(learner));
        numbers.put("unit", String.valueOf(units.byCode("DDPM").orElseThrow().getId()));
        numbers.put(
                "attempt",
                of("select max(a.id) from course_attempt a join course_enrolment e on"
                        + " e.id = a.enrolment_id where e.person_id = " + learner));
        numbers.put("project", of("select max(project_id) from repair_member where person_id = " + learner));
        numbers.put(
                "work", of("select max(submission_id) from evidence_submission_member where person_id = " + learner));
        var filed = number("select max(f.submission_id) from evidence_submission_file f join"
                + " evidence_submission_member m on m.submission_id = f.submission_id where m.person_id = " + learner);
        numbers.put(
                "file",
                filed + "/" + of("select max(file_id) from evidence_submission_file where submission_id = " + filed));
        numbers.put(
                "item",
                of("select max(id) from evidence_waiting where source_type = 'submission' and assessor_id = "
                        + world.id("mentor")));
        numbers.put("claim", of("select max(id) from evidence_row where kind = 'self' and person_id = " + learner));
        numbers.put("draft", "1");
        numbers.put("token", of("select max(id) from people_token where name = 'matrix'"));
        return numbers;
    }

    /** What the forms of the matrix could change, in numbers that grow with every change. */
    public Map<String, Object> state() {
        var state = new LinkedHashMap<String, Object>();
        List.of(
                        "select count(*) from evidence_row",
                        "select count(*) from evidence_remark",
                        "select count(*) from evidence_question",
                        "select count(*) from evidence_waiting",
                        "select sum(text_no) from evidence_submission",
                        "select sum(version) from evidence_submission",
                        "select count(*) from evidence_submission_file",
                        "select count(*) from course_attempt where state = 'graded'",
                        "select sum(revision) from course_answer",
                        "select count(*) from course_enrolment where state = 'active'",
                        "select sum(version) from repair_project",
                        "select count(*) from repair_comment",
                        "select count(*) from repair_mark",
                        "select count(*) from repair_draft",
                        "select count(*) from repair_brief",
                        "select count(*) from people_token where revoked_at is not null",
                        "select count(*) from people_token")
                .forEach(query -> state.put(query, em.createNativeQuery(query).getSingleResult()));
        return state;
    }

    private String of(String query) {
        return String.valueOf(number(query));
    }

    private long number(String query) {
        var found = (Number) em.createNativeQuery(query).getSingleResult();
        if (found == null) {
            throw new IllegalStateException("the demonstration has nothing for: " + query);
        }
        return found.longValue();
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
