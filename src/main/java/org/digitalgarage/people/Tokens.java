package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Refused;

/** The tokens of programs: made and revoked by administrators, shown once, kept as a hash. */
@ApplicationScoped
@Transactional
public class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /**
     * Makes a token.
     *
     * @return the token itself, which is shown this once
     */
    public String create(String name, long unitId, LocalDate expiresOn) {
        access.require(Role.ADMIN, unitId);
        if (name == null || name.isBlank()) {
            throw new Refused("name", "people.token.name");
        }
        if (expiresOn == null || !expiresOn.isAfter(now.today())) {
            throw new Refused("expiresOn", "people.token.expires");
        }
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        var secret = "dg_" + HexFormat.of().formatHex(bytes);
        em.persist(new Token(name.strip(), hash(secret), caller.getPersonId(), unitId, now.instant(), expiresOn));
        return secret;
    }

    /** The tokens of the units that the caller administers, newest first. */
    public List<Token> all() {
        access.require(Role.ADMIN);
        return em.createNamedQuery("Token.all", Token.class)
                .getResultStream()
                .filter(token -> access.holds(Role.ADMIN, token.getUnitId()))
                .toList();
    }

    /** From now on the token is refused. */
    public void revoke(long id) {
        var token = em.find(Token.class, id);
        if (token == null) {
            throw new NotFound();
        }
        access.require(Role.ADMIN, token.getUnitId());
        token.revoke(now.instant());
    }

    /** What a program that shows this secret may do: as an HR officer and an auditor of its unit. */
    public Optional<Auth> accept(String secret) {
        return em.createNamedQuery("Token.byHash", Token.class)
                .setParameter("hash", hash(secret))
                .setParameter("today", now.today())
                .getResultStream()
                .findFirst()
                .map(token -> new Auth(
                        token.getId(),
                        true,
                        token.getName(),
                        token.getName(),
                        "",
                        "",
                        token.getUnitId(),
                        List.of(new Auth.Grant(Role.HR, token.getUnitId())),
                        now.instant()));
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
