package org.digitalgarage.repair;

import java.time.LocalDate;
import java.util.List;
import org.digitalgarage.platform.Both;

/**
 * An assignment whose every field is right, read from a {@link Sheet} by {@link PlanReader}.
 *
 * @param share per cent of the working time; 0 where none is set aside
 * @param together whether all learners form one team; else each has a project alone
 */
public record Plan(
        Both title,
        Both goal,
        Both problem,
        Both handIn,
        int share,
        LocalDate start,
        LocalDate end,
        List<Gate> gates,
        List<Shown> shown,
        boolean together) {

    /** A milestone with its day. */
    public record Gate(Both title, LocalDate due) {}
}
