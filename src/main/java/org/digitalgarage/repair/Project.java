package org.digitalgarage.repair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Refused;

/** One team's, or one person's, work on a brief. */
@Entity
@Table(name = "repair_project")
@NamedQuery(
        name = "Project.withMembers",
        query =
                "select p, c, m.personId from Brief b left join Challenge c on c.id = b.challengeId, Project p, Member m"
                        + " where p.id = :id and b.id = p.briefId and m.projectId = p.id order by m.personId")
@NamedQuery(name = "Project.ofBrief", query = "select p from Project p where p.briefId = :brief order by p.id")
public class Project extends Identified {

    @Column(name = "brief_id")
    private long briefId;

    private ProjectState state;

    @Column(name = "next_no")
    private int nextNo;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(name = "stop_reason")
    private String stopReason;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Version
    private int version;

    /** For JPA. */
    protected Project() {}

    /** Work on a brief, planned until its first day has come. */
    public Project(Brief brief, List<Milestone> milestones, LocalDate today) {
        briefId = brief.getId();
        state = brief.getStartOn().isAfter(today) ? ProjectState.PLANNED : ProjectState.RUNNING;
        aim(milestones, List.of(), brief.getEndOn());
    }

    /** Where it stands on a day: a planned project runs from its first day on. */
    public ProjectState state(Brief brief, LocalDate on) {
        return state == ProjectState.PLANNED && !brief.getStartOn().isAfter(on) ? ProjectState.RUNNING : state;
    }

    /** Work has begun, on the first day or before it. */
    public void begin() {
        if (state == ProjectState.PLANNED) {
            state = state.to(ProjectState.RUNNING);
        }
    }

    /**
     * Looks at which milestones are reached and which comes next.
     *
     * @param reached ids of those that are
     * @param end the last day, due when all of them are
     */
    public final void aim(List<Milestone> milestones, Collection<Long> reached, LocalDate end) {
        var next = milestones.stream()
                .filter(milestone -> !reached.contains(milestone.getId()))
                .findFirst();
        nextNo = next.map(Milestone::getOrder).orElse(0);
        nextOn = next.map(Milestone::getDueOn).orElse(end);
    }

    /** The work was handed in. */
    public void handIn() {
        begin();
        state = state.to(ProjectState.IN_REVIEW);
    }

    /** It came back with what is missing. */
    public void comeBack() {
        state = state.to(ProjectState.RUNNING);
    }

    /** It was accepted. */
    public void accept(LocalDate on) {
        state = state.to(ProjectState.COMPLETED);
        endedOn = on;
    }

    /**
     * Ends before its time.
     *
     * @throws Refused without a reason, or if it is over already
     */
    public void stop(String reason, LocalDate on) {
        if (reason == null || reason.isBlank()) {
            throw new Refused("reason", "repair.stop.reason");
        }
        state = state.to(ProjectState.STOPPED);
        stopReason = reason.strip();
        endedOn = on;
    }

    /** What is asked. */
    public long getBriefId() {
        return briefId;
    }

    /** The state as it was last set; see {@link #state(Brief, LocalDate)}. */
    public ProjectState getState() {
        return state;
    }

    /** The place of the milestone that comes next; 0 when all are reached. */
    public int getNextNo() {
        return nextNo;
    }

    /** The day of what comes next. */
    public LocalDate getNextOn() {
        return nextOn;
    }

    /** Why it was stopped, or null. */
    public String getStopReason() {
        return stopReason;
    }

    /** The day it was accepted or stopped, or null. */
    public LocalDate getEndedOn() {
        return endedOn;
    }
}
