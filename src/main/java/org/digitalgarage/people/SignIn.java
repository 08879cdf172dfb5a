package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.Settings;

/** Signing in by name and password, and what a signed-in person is allowed. */
@ApplicationScoped
@Transactional
public class SignIn {

    /** The password of every sign-in name of the demonstration; refused in any other mode. */
    public static final String DEMONSTRATION_PASSWORD = "garage-demo";

    private static final int SHORTEST = 12;
    // so that an unknown name takes as long as a wrong password; no password has this hash
    private static final String NOBODY =
            "pbkdf2$210000$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Now now;

    @Inject
    private Settings settings;

    @Inject
    private SignInLimit limit;

    /**
     * Checks name and password.
     *
     * @param from the address the request came from; too many failures from it, or for the name, are refused for a while
     * @throws Refused if name and password do not belong together, or too many attempts were made
     */
    @Transactional(dontRollbackOn = Refused.class)
    public Auth signIn(String name, String password, String from) {
        var signIn = name == null ? "" : name.strip().toLowerCase(java.util.Locale.ROOT);
        limit.check(signIn, from);
        var account = find(signIn);
        var typed = password == null ? "" : password;
        if (account.isEmpty()) {
            Passwords.matches(typed, NOBODY);
        }
        // a closed account, and one whose person has left, is answered like a wrong password
        var auth = account.filter(one -> one.accepts(typed) && !closed(one)).flatMap(one -> read(one.getPersonId()));
        if (auth.isEmpty()) {
            limit.failed(signIn, from);
            throw new Refused("password", "people.signIn.wrong");
        }
        limit.succeeded(signIn);
        account.get().signedIn(now.instant());
        return auth.get();
    }

    /**
     * What is known now of somebody whose session goes on; empty if the person has left, the account was closed, or the
     * password was changed in another session since this one was read.
     */
    public Optional<Auth> readAgain(Auth before) {
        var account = em.find(Account.class, before.personId());
        return account == null
                        || account.isDisabled()
                        || account.getPasswordChangedAt().isAfter(before.readAt())
                ? Optional.empty()
                : read(before.personId());
    }

    /** What is known of a person for the session; empty if the person has left or does not exist. */
    public Optional<Auth> read(long personId) {
        var person = em.find(Person.class, personId);
        if (person == null || person.getLeftOn() != null && person.getLeftOn().isBefore(now.today())) {
            return Optional.empty();
        }
        var line = em.find(Line.class, person.getLineCode());
        var level = em.find(PositionLevel.class, person.getLevelKey());
        var grants = em.createNamedQuery("RoleGrant.held", RoleGrant.class)
                .setParameter("person", personId)
                .setParameter("today", now.today())
                .getResultStream()
                .map(grant -> new Auth.Grant(grant.getRole(), grant.getUnitId()))
                .toList();
        return Optional.of(new Auth(
                personId,
                false,
                person.getName().full(Lang.TH),
                person.getName().full(Lang.EN),
                person.post(Lang.TH).orElseGet(() -> level.position(line, Lang.TH)),
                person.post(Lang.EN).orElseGet(() -> level.position(line, Lang.EN)),
                person.getAssignedUnitId(),
                grants,
                now.instant()));
    }

    /** The look the person chose, in the form of the cookie. */
    public String look(long personId) {
        return em.find(Account.class, personId).look();
    }

    /**
     * Changes the caller's own password. Sessions that began with the old one end within a minute.
     *
     * @return what the session goes on with in which it was changed
     * @throws Refused if the present password is wrong, the new one is shorter than twelve characters or
     *     the old one, or the account is one of the demonstration, whose password is everybody's
     */
    public Auth changePassword(long personId, String present, String wanted) {
        var account = em.find(Account.class, personId);
        if (account.isDemonstration()) {
            throw new Refused("wanted", "people.password.demonstration");
        }
        if (!account.accepts(present)) {
            throw new Refused("present", "people.password.presentWrong");
        }
        checkLength("wanted", wanted);
        if (wanted.equals(present)) {
            throw new Refused("wanted", "people.password.same");
        }
        account.changePassword(Passwords.hash(wanted), now.instant());
        return read(personId).orElseThrow(NotFound::new);
    }

    /** Keeps how the pages should look with the account. */
    public void prefer(long personId, String language, String theme, String textSize) {
        em.find(Account.class, personId).prefer(language, theme, textSize);
    }

    /** @throws Refused if a password to be set is shorter than twelve characters */
    static void checkLength(String field, String password) {
        if (password == null || password.length() < SHORTEST) {
            throw new Refused(field, "people.password.short", SHORTEST);
        }
    }

    private boolean closed(Account account) {
        return account.isDemonstration() && !settings.demonstration();
    }

    private Optional<Account> find(String signIn) {
        return em.createNamedQuery("Account.bySignIn", Account.class)
                .setParameter("signIn", signIn)
                .getResultStream()
                .findFirst();
    }
}
