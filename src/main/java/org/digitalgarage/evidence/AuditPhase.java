package org.digitalgarage.evidence;

import java.util.List;
import java.util.Locale;

/** The parts of a check, and in which order they go through people or units. */
enum AuditPhase {
    /** Chains: those that are noted, and the rows whose note was taken away as a whole. */
    CHAIN(
            200,
            "select c.personId from LedgerChain c where c.personId > :last order by c.personId",
            "select distinct r.personId from LedgerRow r where r.personId > :last and not exists"
                    + " (select c from LedgerChain c where c.personId = r.personId) order by r.personId"),
    /** Ratings of everybody who has a chain, and those that are kept of nobody. */
    RATINGS(
            200,
            "select c.personId from LedgerChain c where c.personId > :last order by c.personId",
            "select distinct r.personId from RatingPeriod r where r.personId > :last and not exists"
                    + " (select c from LedgerChain c where c.personId = r.personId) order by r.personId"),
    /** Counts of every unit, and the sums of what lies below it. */
    TALLY(1, "select u.id from Unit u where u.id > :last order by u.id");

    private final int portion;
    private final List<String> queries;

    AuditPhase(int portion, String... queries) {
        this.portion = portion;
        this.queries = List.of(queries);
    }

    /** How many people or units are checked in one transaction. */
    int portion() {
        return portion;
    }

    /** Queries with a parameter {@code last} that give the numbers above it, in order. */
    List<String> queries() {
        return queries;
    }

    /** The lower-case word in the database and in message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
