package org.digitalgarage.ledger;

/** Guards of the constructors: what is not allowed is refused with a sentence that names it. */
final class Check {
    private Check() {}

    static void that(boolean allowed, String message, Object... values) {
        if (!allowed) {
            throw new IllegalArgumentException(message.formatted(values));
        }
    }
}
