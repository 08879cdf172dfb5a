package org.digitalgarage.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Files that people hand in. The same bytes are kept once, under their hash; who may fetch a file is decided by the
 * feature it was handed in to.
 */
@ApplicationScoped
@Transactional
public class Files {

    private static final int LONGEST_NAME = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    @Inject
    private Now now;

    /**
     * Keeps a file.
     *
     * @param name the name it was handed in under; a folder before it is dropped
     * @throws Refused with the field {@code file}: empty, larger than {@code garage.upload.megabytes}, of a type that is
     *     not taken, or with a content other than its name says
     */
    public StoredFile store(String name, InputStream content, long ownerId) {
        var plain = plainName(name);
        Path upload = null;
        try {
            var folder = java.nio.file.Files.createDirectories(settings.data().resolve("files"));
            upload = java.nio.file.Files.createTempFile(folder, "upload", ".part");
            var digest = MessageDigest.getInstance("SHA-256");
            copy(new DigestInputStream(content, digest), upload, plain);
            var type = FileType.of(upload, plain);
            var bytes = java.nio.file.Files.size(upload);
            var hash = HexFormat.of().formatHex(digest.digest());
            var place = place(hash);
            java.nio.file.Files.createDirectories(place.getParent());
            java.nio.file.Files.move(upload, place, StandardCopyOption.REPLACE_EXISTING);
            var file = new StoredFile(plain, type.mediaType(), bytes, hash, ownerId, now.instant());
            em.persist(file);
            em.flush();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            remove(upload);
        }
    }

    /** The types that are taken, by the endings of their names. */
    public static String endings() {
        return FileType.allEndings();
    }

    /** The content of a file; the caller closes it. */
    public InputStream open(StoredFile file) {
        try {
            return java.nio.file.Files.newInputStream(place(file.getSha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(InputStream content, Path upload, String name) throws IOException {
        try (var out = java.nio.file.Files.newOutputStream(upload)) {
            var buffer = new byte[64 * 1024];
            var total = 0L;
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > settings.uploadBytes()) {
                    throw new Refused("file", "platform.upload.large", name, settings.uploadBytes() / 1024 / 1024);
                }
                out.write(buffer, 0, read);
            }
            if (total == 0) {
                throw new Refused("file", "platform.upload.empty", name);
            }
        }
    }

    private Path place(String hash) {
        return settings.data().resolve("files").resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static String plainName(String name) {
        var plain = (name == null ? "" : name)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (plain.isEmpty()) {
            throw new Refused("file", "platform.upload.none");
        }
        var dot = Math.max(0, plain.lastIndexOf('.'));
        return plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, LONGEST_NAME - (plain.length() - dot)) + plain.substring(dot);
    }

    private static void remove(Path upload) {
        try {
            if (upload != null) {
                java.nio.file.Files.deleteIfExists(upload);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
