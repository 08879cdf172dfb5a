package org.digitalgarage.people;

/**
 * The 13-digit number of a citizen. It is looked at where a file brings it, so that rows about the wrong person are
 * found, and never kept (dossier 5.3).
 */
final class CitizenId {

    private static final int DIGITS = 13;

    private CitizenId() {}

    /** Whether the number has thirteen digits of which the last is the check digit of the others; hyphens are passed over. */
    static boolean sound(String number) {
        var digits = number.replace("-", "").replace(" ", "");
        if (!digits.matches("[0-9]{13}")) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < DIGITS - 1; i++) {
            sum += (digits.charAt(i) - '0') * (DIGITS - i);
        }
        return (11 - sum % 11) % 10 == digits.charAt(DIGITS - 1) - '0';
    }
}
