package org.digitalgarage.repair;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The seats of a challenge as one person sees them, in their order. */
public record Team(List<SeatLine> lines) {

    /** How many seats somebody fills. */
    public long filled() {
        return count(SeatState.FILLED);
    }

    /** How many wait for the agreement of somebody's own unit. */
    public long pending() {
        return count(SeatState.CONSENT_PENDING);
    }

    /** How many one can still apply for. */
    public long open() {
        return lines.stream().filter(SeatLine::open).count();
    }

    /** The open seat that suits the reader best; empty where none does, or an offer stands already. */
    public Optional<SeatLine> best() {
        if (lines.stream().anyMatch(SeatLine::applied)) {
            return Optional.empty();
        }
        return lines.stream()
                .filter(line -> line.open() && line.fit().rank() < 3)
                .min(Comparator.comparing(line -> line.fit().rank()));
    }

    /** The seat with this number. */
    public Optional<SeatLine> line(long seatId) {
        return lines.stream().filter(line -> line.seat().getId() == seatId).findFirst();
    }

    private long count(SeatState state) {
        return lines.stream().filter(line -> line.seat().getState() == state).count();
    }
}
