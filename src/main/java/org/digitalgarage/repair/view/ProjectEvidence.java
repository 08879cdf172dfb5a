package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.evidence.Rated;
import org.digitalgarage.evidence.Ratings;
import org.digitalgarage.ledger.State;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Now;
import org.digitalgarage.repair.Challenge;
import org.digitalgarage.repair.Challenges;
import org.digitalgarage.repair.Fit;
import org.digitalgarage.repair.Indicator;
import org.digitalgarage.repair.ProjectState;
import org.digitalgarage.repair.Room;
import org.digitalgarage.repair.Shown;

/** What a project gives evidence of, beside where a member stands, and what it changed when it was accepted. */
@Named
@RequestScoped
public class ProjectEvidence {

    @Inject
    private Ratings ratings;

    @Inject
    private Competencies competencies;

    @Inject
    private Challenges challenges;

    @Inject
    private Language language;

    @Inject
    private Now now;

    private Map<LocalDate, List<Rated>> mine;
    private List<Gives> gives;
    private List<Changed> changed;
    private List<Indicator> indicators;

    /**
     * A competency of the project.
     *
     * @param level what the work can show at most
     * @param rated where the reader stands; null for those who do not work on it
     * @param words that in words; empty for those who do not
     */
    public record Gives(Competency competency, int level, Rated rated, String words) {}

    /** The rating before and after the day of acceptance. */
    public record Changed(Competency competency, Rated before, Rated after) {}

    /** How the outcome of a challenge is measured: the first of its indicators. */
    public List<Indicator> indicators(Challenge served) {
        if (indicators == null) {
            indicators = challenges.indicators(served).stream().limit(1).toList();
        }
        return indicators;
    }

    /** What the project can show. */
    public List<Gives> gives(Room room, boolean member) {
        if (gives == null) {
            var mine = member ? mine(room, today()) : Map.<Long, Rated>of();
            gives = room.brief().getCompetencies().stream()
                    .map(shown -> gives(shown, mine.get(shown.getCompetencyId()), member))
                    .toList();
        }
        return gives;
    }

    private Gives gives(Shown shown, Rated rated, boolean member) {
        return new Gives(competency(shown), shown.getLevel(), rated, member ? words(rated, shown.getLevel()) : "");
    }

    private String words(Rated rated, int level) {
        if (rated == null || rated.state() == State.UNKNOWN) {
            return text("repair.gives.unknown");
        }
        if (rated.state() != State.VERIFIED) {
            return text("repair.gives." + rated.state().code(), rated.shown());
        }
        var reaches = rated.open() && level >= rated.required();
        return text(reaches ? "repair.gives.reaches" : "repair.gives.at", rated.verified());
    }

    /** What the acceptance changed for the reader; empty before it. */
    public List<Changed> changed(Room room, boolean member) {
        if (changed == null) {
            changed = member && isCompleted(room) ? changed(room) : List.of();
        }
        return changed;
    }

    private List<Changed> changed(Room room) {
        var day = room.project().getEndedOn();
        var before = mine(room, day.minusDays(1));
        var after = mine(room, day);
        return room.brief().getCompetencies().stream()
                .filter(shown -> after.containsKey(shown.getCompetencyId()))
                .map(shown -> new Changed(
                        competency(shown), before.get(shown.getCompetencyId()), after.get(shown.getCompetencyId())))
                .toList();
    }

    /** Where the reader stood on a day; all days that the page needs are read at once. */
    private Map<Long, Rated> mine(Room room, LocalDate day) {
        if (mine == null) {
            var ended = room.project().getEndedOn();
            mine = ratings.mine(
                    isCompleted(room)
                            ? Stream.of(ended.minusDays(1), ended, today())
                                    .distinct()
                                    .toList()
                            : List.of(today()));
        }
        return Fit.byCompetency(mine.get(day));
    }

    private static boolean isCompleted(Room room) {
        return room.project().getState() == ProjectState.COMPLETED;
    }

    private LocalDate today() {
        return now.today();
    }

    private Competency competency(Shown shown) {
        return competencies.get(shown.getCompetencyId());
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.current(), key, arguments);
    }
}
