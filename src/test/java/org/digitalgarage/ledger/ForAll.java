package org.digitalgarage.ledger;

import java.util.function.Consumer;

/** Runs a property for many seeds. A failure names its seed; {@code -Dledger.seed=…} starts the count there. */
final class ForAll {
    private static final long FIRST = Long.getLong("ledger.seed", 1L);

    private ForAll() {}

    static void seeds(int number, Consumer<RandomRows> property) {
        for (long seed = FIRST; seed < FIRST + number; seed++) {
            try {
                property.accept(new RandomRows(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("-Dledger.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
