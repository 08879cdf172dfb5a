package org.digitalgarage.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/** What this installation remembers about itself: the day of its first start, and which content it has loaded. */
@ApplicationScoped
@Transactional
public class Facts {

    private static final String FIRST_START = "first start";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Now now;

    /** What is remembered under a name of at most 60 characters. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(em.find(Fact.class, name)).map(Fact::getContent);
    }

    /** Remembers a text of at most 4,000 characters, in the present transaction. */
    public void put(String name, String content) {
        var fact = em.find(Fact.class, name);
        if (fact == null) {
            fact = new Fact(name);
            em.persist(fact);
        }
        fact.setContent(content);
    }

    /** Replaces what is remembered, unless it is no longer what was expected; of two who try at once, one succeeds. */
    public boolean replace(String name, String expected, String content) {
        return em.createQuery("update Fact f set f.content = :content where f.name = :name and f.content = :expected")
                        .setParameter("content", content)
                        .setParameter("name", name)
                        .setParameter("expected", expected)
                        .executeUpdate()
                == 1;
    }

    /** The day in Bangkok of the first start, from which the demonstration counts its dates. */
    public LocalDate firstStart() {
        var known = get(FIRST_START);
        if (known.isEmpty()) {
            put(FIRST_START, now.today().toString());
        }
        return known.map(LocalDate::parse).orElseGet(now::today);
    }

    /** Whether a file's content is the one that was loaded last. */
    public boolean loaded(String file, String content) {
        return get(name(file)).filter(hash(content)::equals).isPresent();
    }

    /** Remembers that a file was loaded with this content. */
    public void remember(String file, String content) {
        put(name(file), hash(content));
    }

    /** SHA-256 of a text, in 64 hexadecimal digits. */
    public static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String name(String file) {
        return "file " + hash(file).substring(0, 48);
    }
}
