package org.digitalgarage.people;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords hashed with PBKDF2-HMAC-SHA512: {@code pbkdf2$<rounds>$<salt>$<hash>}. */
public final class Passwords {

    private static final int ROUNDS = 210_000;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** A hash with a salt of its own; takes about a tenth of a second on purpose. */
    public static String hash(String password) {
        return hash(password, ROUNDS);
    }

    /** A hash of that many rounds, which it says itself; of fewer only where nobody is to be protected. */
    public static String hash(String password, int rounds) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return "pbkdf2$" + rounds + "$" + encode(salt) + "$" + encode(derive(password, salt, rounds));
    }

    /** Whether the password belongs to the hash; takes the same time either way. */
    public static boolean matches(String password, String hash) {
        var parts = hash.split("\\$");
        if (parts.length != 4) {
            return false;
        }
        var salt = Base64.getDecoder().decode(parts[2]);
        var wanted = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(wanted, derive(password, salt, Integer.parseInt(parts[1])));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
