package org.digitalgarage.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The chain of hashes through all rows of one person, of whatever competency: each row's hash covers the row and the
 * hash before it, so a row that is changed, moved or taken out behind the product's back is found.
 */
public final class Chain {

    /** What stands in the place of the previous hash before a person's first row. */
    public static final String GENESIS = "0".repeat(64);

    private Chain() {}

    /**
     * The hash of a row: SHA-256, 64 lower-case hexadecimal digits, over these fields one after the other in UTF-8: the
     * form's version {@code 1}, previousHash, person, competency, id, level, kind, standing, assessor, workedOn,
     * recordedAt (ISO 8601, UTC), validUntil, sourceType, sourceId, withdraws. Each field is written as
     * {@code <bytes>:<value>,} and an absent one as {@code -,} so that no two rows are written alike.
     *
     * @param previousHash hash of the person's previous row, {@link #GENESIS} for the first
     * @throws IllegalArgumentException if anything but a nullable part of the row is missing
     */
    public static String hash(
            String previousHash, Entry row, String person, String competency, String sourceType, String sourceId) {
        Check.that(previousHash != null, "row %s needs the hash before it, or GENESIS", row.id());
        Check.that(person != null && competency != null, "row %s needs its person and competency", row.id());
        Check.that(sourceType != null && sourceId != null, "row %s needs its source", row.id());
        var fields = Arrays.asList(
                "1",
                previousHash,
                person,
                competency,
                row.id(),
                row.level(),
                row.kind().code(),
                row.standing().code(),
                row.assessor(),
                row.workedOn(),
                row.recordedAt(),
                row.validUntil(),
                sourceType,
                sourceId,
                row.withdraws());
        return sha256(fields.stream().map(Chain::field).collect(joining()));
    }

    private static String field(Object value) {
        return value == null ? "-," : value.toString().getBytes(UTF_8).length + ":" + value + ",";
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The places at which a person's stored rows do not follow from each other, first one first; empty if all is sound.
     * Rows cut off at the end leave no trace in the rest: {@link #check(List, int, String)} finds them.
     *
     * @param links all rows of one person in the order in which they were recorded
     */
    public static List<Break> check(List<Link> links) {
        Set<String> hashes = links.stream().map(Link::hash).collect(toSet());
        var breaks = new ArrayList<Break>();
        String previous = GENESIS;
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (!previous.equals(link.previousHash())) {
                boolean elsewhere = hashes.contains(link.previousHash()) || GENESIS.equals(link.previousHash());
                breaks.add(new Break(i, link.row().id(), elsewhere ? Break.Fault.MOVED : Break.Fault.MISSING));
            }
            if (!link.sound()) {
                breaks.add(new Break(i, link.row().id(), Break.Fault.CHANGED));
            }
            previous = link.hash();
        }
        return List.copyOf(breaks);
    }

    /**
     * As {@link #check(List)}, and against what was noted elsewhere about the end of the chain.
     *
     * @param count how many rows there should be
     * @param lastHash the hash of the last of them, {@link #GENESIS} if there should be none
     */
    public static List<Break> check(List<Link> links, int count, String lastHash) {
        var breaks = new ArrayList<>(check(links));
        String last = links.isEmpty() ? GENESIS : links.get(links.size() - 1).hash();
        if (links.size() != count || !last.equals(lastHash)) {
            breaks.add(new Break(links.size(), null, Break.Fault.WRONG_END));
        }
        return List.copyOf(breaks);
    }
}
