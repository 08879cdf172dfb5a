package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.digitalgarage.platform.Settings;

/**
 * The bytes of course files, kept in the data folder under their hash: a learner stays on the version started, so its
 * pictures outlive the author's next one.
 */
@ApplicationScoped
@Transactional
public class FileShelf {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    /** Puts a copy on the shelf unless there is one, and gives its hash. */
    public String keep(Path file) {
        try {
            var hash = hash(file);
            var place = place(hash);
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent());
                var half = Files.createTempFile(place.getParent(), "new", null);
                Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
                Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
            }
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a version; everybody who is signed in may see what stands beside a course's texts. */
    public Optional<CourseFile> find(String code, int number, String name) {
        return em.createNamedQuery("CourseFile.named", CourseFile.class)
                .setParameter("code", code)
                .setParameter("number", number)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** Where the bytes with this hash lie. */
    public Path place(String hash) {
        return settings.data().resolve("courses").resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static String hash(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[65536];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
