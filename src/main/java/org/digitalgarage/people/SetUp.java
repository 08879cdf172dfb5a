package org.digitalgarage.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.digitalgarage.platform.Facts;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.Settings;
import org.digitalgarage.platform.Started;

/**
 * The first administrator of an installation without demonstration. Whoever can read the data folder may be it, once: the
 * link stands in {@code set-up-link.txt} there until it has been used.
 */
@ApplicationScoped
@Transactional
public class SetUp {

    /** The file below the data folder that holds the link. */
    public static final String FILE = "set-up-link.txt";

    /** What the form asks for; the English name may be left out. */
    public record Administrator(
            String personnelNo, Name name, String lineCode, String levelKey, String signIn, String password) {}

    private static final String FACT = "set-up link";
    private static final String USED = "used";
    private static final String SIGN_IN = "[a-z0-9][a-z0-9.@_-]{1,59}";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Facts facts;

    @Inject
    private Settings settings;

    @Inject
    private Now now;

    void onStart(@Observes @Priority(210) Started started) throws IOException {
        if (started.demonstration() || accounts() > 0) {
            return;
        }
        var known = facts.get(FACT);
        if (known.isPresent() && Files.exists(file())) {
            return;
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        facts.put(FACT, Facts.hash(token));
        Files.writeString(file(), "/set-up?token=" + token + "\n");
        file().toFile().setReadable(false, false);
        file().toFile().setReadable(true, true);
    }

    /** @throws NotFound unless this is the link that was written, and nobody has used it */
    public void check(String token) {
        if (token == null || !facts.get(FACT).filter(Facts.hash(token)::equals).isPresent() || accounts() > 0) {
            throw new NotFound();
        }
    }

    /**
     * Takes the first person into the register, at the top of the tree of units, with an account and the administrator's
     * role. The link is used up by it.
     *
     * @throws NotFound if the link is not the right one or was used in the meantime
     * @throws Refused if a field is missing, or the password is too short
     */
    public void create(String token, Administrator wanted) {
        check(token);
        if (!wanted.signIn().matches(SIGN_IN)) {
            throw new Refused("signIn", "people.setUp.signIn");
        }
        SignIn.checkLength("password", wanted.password());
        if (!facts.replace(FACT, Facts.hash(token), USED)) {
            throw new NotFound();
        }
        var person = new Person(
                wanted.personnelNo(), wanted.name(), root(), wanted.lineCode(), wanted.levelKey(), now.today());
        em.persist(person);
        em.flush();
        em.persist(new Placement(person, now.today()));
        em.persist(
                new Account(person.getId(), wanted.signIn(), Passwords.hash(wanted.password()), false, now.instant()));
        em.persist(new RoleGrant(person.getId(), Role.ADMIN, root(), now.today()));
        em.flush();
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of work to choose from, in the order of their names. */
    public List<Line> lines() {
        return em.createQuery("select l from Line l order by l.nameTh", Line.class)
                .getResultList();
    }

    /** The levels to choose from. */
    public List<PositionLevel> levels() {
        return em.createQuery("select l from PositionLevel l order by l.typeKey, l.rank", PositionLevel.class)
                .getResultList();
    }

    private long root() {
        return em.createQuery("select u.id from Unit u where u.parentId is null", Long.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    private long accounts() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }

    private Path file() {
        return settings.data().resolve(FILE);
    }
}
