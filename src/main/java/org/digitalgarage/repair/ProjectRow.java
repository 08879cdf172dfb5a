package org.digitalgarage.repair;

import java.time.LocalDate;
import org.digitalgarage.platform.Both;

/**
 * A project in a list.
 *
 * @param state as it is today
 * @param gate the milestone that comes next; null when all are reached
 * @param gateNo its place, from 1; 0 when all are reached
 * @param nextOn the day of what comes next
 * @param endedOn the day it was accepted or stopped, or null
 */
public record ProjectRow(
        long id,
        long briefId,
        Both title,
        ProjectState state,
        LocalDate startOn,
        LocalDate endOn,
        int gateNo,
        Both gate,
        LocalDate nextOn,
        LocalDate endedOn) {

    /** As the database gives it, seen on a day. */
    static ProjectRow of(Project project, Brief brief, Milestone next, LocalDate today) {
        return new ProjectRow(
                project.getId(),
                brief.getId(),
                brief.getTitle(),
                project.state(brief, today),
                brief.getStartOn(),
                brief.getEndOn(),
                project.getNextNo(),
                next == null ? null : next.getTitle(),
                project.getNextOn(),
                project.getEndedOn());
    }
}
