package org.digitalgarage.ledger;

/**
 * A row as it is stored in a person's {@link Chain}.
 *
 * @param row the row
 * @param person id of the person it is about
 * @param competency id of the competency, framework version included
 * @param sourceType what the row came from, for example {@code project}
 * @param sourceId id of what it came from
 * @param previousHash hash of the person's row before this one, {@link Chain#GENESIS} for the first
 * @param hash this row's own hash, as stored
 */
public record Link(
        Entry row,
        String person,
        String competency,
        String sourceType,
        String sourceId,
        String previousHash,
        String hash) {

    /** A new row at the end of a chain, with its hash. */
    public static Link after(
            String previousHash, Entry row, String person, String competency, String sourceType, String sourceId) {
        String hash = Chain.hash(previousHash, row, person, competency, sourceType, sourceId);
        return new Link(row, person, competency, sourceType, sourceId, previousHash, hash);
    }

    /** Whether the stored hash is the one that follows from what is stored. */
    boolean sound() {
        return Chain.hash(previousHash, row, person, competency, sourceType, sourceId)
                .equals(hash);
    }
}
