package org.digitalgarage.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ten rules once more, word by word and as slowly as they stand there, to hold {@link Ledger} against. */
record LiteralReading(List<Entry> rows, Policy policy, LocalDate asOf) {

    State state() {
        if (rows.stream().anyMatch(row -> live(row) && !selfSaid(row) && fresh(row))) {
            return State.VERIFIED;
        }
        if (rows.stream().anyMatch(row -> live(row) && !selfSaid(row))) {
            return State.FADED;
        }
        return rows.stream().anyMatch(row -> live(row) && selfSaid(row)) ? State.CLAIMED : State.UNKNOWN;
    }

    int verifiedLevel() {
        return highestHeld(true);
    }

    int fadedLevel() {
        return highestHeld(false);
    }

    int claimedLevel() {
        int highest = 0;
        for (Entry row : rows) {
            if (live(row) && selfSaid(row)) {
                highest = Math.max(highest, row.level());
            }
        }
        return highest;
    }

    Certainty certainty() {
        int level = verifiedLevel();
        if (level == 0) {
            return null;
        }
        var supporters = supporters(level, true);
        var kinds = new HashSet<Kind>();
        supporters.forEach(row -> kinds.add(row.kind()));
        int assessors = assessors(supporters);
        boolean doubted = !doubters(level, true).isEmpty();
        if (doubted || (kinds.size() == 1 && assessors == 1)) {
            return Certainty.LOW;
        }
        return kinds.size() > 1 && assessors > 1 ? Certainty.HIGH : Certainty.MEDIUM;
    }

    Map<String, Reason> reasons() {
        int level = verifiedLevel();
        var reasons = new TreeMap<String, Reason>();
        for (Entry row : rows) {
            if (row.level() != null && (level == 0 || !supporters(level, true).contains(row))) {
                reasons.put(row.id(), reason(row, level));
            }
        }
        return reasons;
    }

    private Reason reason(Entry row, int level) {
        if (selfSaid(row)) {
            return Reason.CLAIM;
        } else if (!knownOn(row)) {
            return Reason.AFTER_AS_OF;
        } else if (withdrawn(row.id())) {
            return Reason.WITHDRAWN;
        } else if (expired(row)) {
            return Reason.EXPIRED;
        } else if (!fresh(row)) {
            return Reason.NOT_FRESH;
        } else if (level > 0 && doubters(level, true).contains(row)) {
            return Reason.DOUBTS;
        }
        return Reason.BELOW_LEVEL;
    }

    private int highestHeld(boolean freshOnly) {
        for (int level = 5; level >= 1; level--) {
            if (policy.needs().containsKey(level) && held(level, freshOnly)) {
                return level;
            }
        }
        return 0;
    }

    private boolean held(int level, boolean freshOnly) {
        var supporters = supporters(level, freshOnly);
        int doubters = doubters(level, freshOnly).size();
        long people = supporters.stream().filter(row -> person(row.standing())).count();
        boolean settled = doubters == 0 || people > doubters;
        return settled && policy.needs().get(level).stream().anyMatch(alternative -> met(alternative, supporters));
    }

    private static boolean met(List<Requirement> alternative, List<Entry> supporters) {
        for (Requirement requirement : alternative) {
            var serving = new ArrayList<Entry>(supporters);
            serving.removeIf(row -> !requirement.kinds().contains(row.kind()));
            if (serving.size() < requirement.rows() || assessors(serving) < requirement.assessors()) {
                return false;
            }
        }
        return true;
    }

    private static int assessors(List<Entry> rows) {
        var people = new HashSet<String>();
        int machine = 0;
        for (Entry row : rows) {
            if (row.standing() == Standing.MACHINE) {
                machine = 1;
            } else {
                people.add(row.assessor());
            }
        }
        return people.size() + machine;
    }

    private List<Entry> supporters(int level, boolean freshOnly) {
        return evidence(freshOnly).stream().filter(row -> shown(row) >= level).toList();
    }

    private List<Entry> doubters(int level, boolean freshOnly) {
        return evidence(freshOnly).stream()
                .filter(row -> person(row.standing()) && shown(row) <= level - 2)
                .toList();
    }

    private List<Entry> evidence(boolean freshOnly) {
        return rows.stream()
                .filter(row -> live(row) && !selfSaid(row) && (!freshOnly || fresh(row)))
                .toList();
    }

    private static boolean person(Standing standing) {
        return List.of(Standing.MENTOR, Standing.SUPERVISOR, Standing.PANEL, Standing.EXTERNAL)
                .contains(standing);
    }

    private static boolean selfSaid(Entry row) {
        return row.standing() == Standing.SELF;
    }

    private int shown(Entry row) {
        return Math.min(row.level(), policy.ceilings().get(row.kind()));
    }

    private boolean fresh(Entry row) {
        return !row.workedOn().plusMonths(policy.freshMonths()).isBefore(asOf);
    }

    private boolean live(Entry row) {
        return row.level() != null && knownOn(row) && !withdrawn(row.id()) && !expired(row);
    }

    private boolean knownOn(Entry row) {
        return !row.workedOn().isAfter(asOf) && !row.recordedOn().isAfter(asOf);
    }

    private boolean expired(Entry row) {
        return row.validUntil() != null && row.validUntil().isBefore(asOf);
    }

    private boolean withdrawn(String id) {
        return rows.stream()
                .anyMatch(row -> id.equals(row.withdraws()) && !row.recordedOn().isAfter(asOf) && !withdrawn(row.id()));
    }
}
