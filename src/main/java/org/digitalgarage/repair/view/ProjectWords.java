package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.digitalgarage.evidence.Remark;
import org.digitalgarage.evidence.RemarkAct;
import org.digitalgarage.evidence.SubmissionState;
import org.digitalgarage.evidence.SubmissionView;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.ThaiDates;
import org.digitalgarage.repair.Comment;
import org.digitalgarage.repair.Milestone;
import org.digitalgarage.repair.ProjectState;
import org.digitalgarage.repair.Room;

/** What the project room says, in the reader's language. */
@Named
@RequestScoped
public class ProjectWords {

    private static final int DAYS_TO_ANSWER = 7;

    @Inject
    private Language language;

    @Inject
    private Now now;

    /** A row of the conversation; {@code did} for what was handed in or decided. */
    public record Said(Instant at, String who, String text, boolean did) {}

    /** The line under the head: what is next, and why. */
    public record Next(String what, String why) {}

    /** As it is today. */
    public ProjectState state(Room room) {
        return room.project().state(room.brief(), now.today());
    }

    /** The next step of a project that is not over, seen by its members or its mentor. */
    public Next next(Room room, SubmissionView view, boolean mentor) {
        var state = state(room);
        if (state == ProjectState.COMPLETED) {
            return new Next(text("repair.next.accepted", day(room.project().getEndedOn())), "");
        }
        if (state == ProjectState.STOPPED) {
            return new Next(
                    text("repair.next.stopped", day(room.project().getEndedOn())),
                    room.project().getStopReason());
        }
        if (state == ProjectState.IN_REVIEW) {
            return mentor
                    ? new Next(text("repair.next.judge"), text("repair.next.judge.why"))
                    : new Next(text("repair.next.waits"), text("repair.next.waits.why", DAYS_TO_ANSWER));
        }
        if (isReturned(view)) {
            return new Next(
                    text(mentor ? "repair.next.mending" : "repair.next.returned"),
                    text(
                            "repair.next.returned.why",
                            day(ThaiDates.day(returned(view).getSaidAt()).plusDays(Room.DAYS_TO_MEND))));
        }
        return room.milestones().stream()
                .filter(milestone -> milestone.getOrder() == room.project().getNextNo())
                .findFirst()
                .map(milestone -> new Next(
                        text("repair.next.gate", milestone.getOrder(), title(milestone)), due(milestone.getDueOn())))
                .orElseGet(() ->
                        new Next(text("repair.next.handIn"), due(room.brief().getEndOn())));
    }

    private String due(LocalDate on) {
        return text(on.isBefore(now.today()) ? "repair.next.late" : "repair.next.by", day(on));
    }

    /** Whether the work came back and is to be handed in again. */
    public boolean isReturned(SubmissionView view) {
        return view != null && view.work().getState() == SubmissionState.RETURNED;
    }

    /** What the mentor said when the work came back last, or null. */
    public Remark returned(SubmissionView view) {
        return isReturned(view) ? last(view, RemarkAct.RETURNED) : null;
    }

    /** The text as it was handed in last, or null. */
    public Remark handedIn(SubmissionView view) {
        return view == null ? null : last(view, RemarkAct.SUBMITTED);
    }

    private static Remark last(SubmissionView view, RemarkAct act) {
        return view.remarks().stream()
                .filter(remark -> remark.getAct() == act)
                .reduce((first, later) -> later)
                .orElse(null);
    }

    /** What was said and done, oldest first. */
    public List<Said> talk(Room room, List<Comment> comments, SubmissionView view) {
        var said = new ArrayList<Said>();
        comments.forEach(comment ->
                said.add(new Said(comment.getSaidAt(), name(room, comment.getAuthorId()), comment.getBody(), false)));
        var times = 0;
        for (var remark : view == null ? List.<Remark>of() : view.remarks()) {
            times += remark.getAct() == RemarkAct.SUBMITTED ? 1 : 0;
            said.add(row(room, remark, times));
        }
        said.sort(Comparator.comparing(Said::at));
        return said;
    }

    private Said row(Room room, Remark remark, int times) {
        var who = name(room, remark.getAuthorId());
        return switch (remark.getAct()) {
            case SUBMITTED -> new Said(remark.getSaidAt(), who, text("repair.talk.handedIn", times), true);
            case RETURNED -> new Said(remark.getSaidAt(), who, text("repair.talk.returned", remark.getBody()), true);
            case ACCEPTED -> new Said(remark.getSaidAt(), who, text("repair.talk.accepted", remark.getBody()), true);
            case ASKED -> new Said(remark.getSaidAt(), who, text("repair.talk.asked", remark.getBody()), true);
            case COMMENT -> new Said(remark.getSaidAt(), who, remark.getBody(), false);
        };
    }

    /** A person of the room by name. */
    public String name(Room room, long personId) {
        var person = room.people().get(personId);
        return person == null ? text("repair.somebody") : person.getName().full(language.current());
    }

    /** Names of those above the members, each once. */
    public List<String> supervisors(Room room) {
        return room.members().stream()
                .map(member -> room.people().get(member).getSupervisorId())
                .filter(id -> id != null && room.people().containsKey(id))
                .distinct()
                .map(id -> name(room, id))
                .toList();
    }

    /** A milestone's words. */
    public String title(Milestone milestone) {
        return milestone.getTitle().in(language.current());
    }

    private String day(LocalDate on) {
        return ThaiDates.list(language.current(), on, now.today());
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.current(), key, arguments);
    }
}
