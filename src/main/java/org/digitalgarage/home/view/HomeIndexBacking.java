package org.digitalgarage.home.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.home.FirstScreen;
import org.digitalgarage.home.Gap;
import org.digitalgarage.people.Due;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.repair.Seat;
import org.digitalgarage.repair.SeatNeed;

/** The learner's screen, which everybody has. */
@Named
@RequestScoped
public class HomeIndexBacking {

    private static final List<String> KINDS = List.of("seat", "course", "programme");

    @Inject
    private FirstScreen firstScreen;

    @Inject
    private Competencies competencies;

    @Inject
    private Language language;

    @Inject
    private Parameters parameters;

    private FirstScreen.Learner screen;

    /** What the screen shows. */
    public FirstScreen.Learner getScreen() {
        if (screen == null) {
            screen = firstScreen.learner(parameters.text("due").isPresent());
        }
        return screen;
    }

    /** What is known of a gap, in words. */
    public String words(Gap gap) {
        var rated = gap.rated();
        var key =
                switch (rated.state()) {
                    case UNKNOWN -> "home.gap.unknown";
                    case VERIFIED -> "home.gap.short";
                    case CLAIMED -> "home.gap.claimed";
                    case FADED -> "home.gap.faded";
                };
        return Messages.text(language.current(), key, rated.shown(), rated.required());
    }

    /** The name of a gap's competency. */
    public String name(Gap gap) {
        return gap.competency().name(language.current());
    }

    /** The kinds of offers there are for a gap: seats in problems, courses, programmes. */
    public List<String> kinds(Gap gap) {
        return KINDS.stream().filter(kind -> gap.offersOf(kind) > 0).toList();
    }

    /** The words of a link to the offers of one kind: {@code โจทย์ 2}. */
    public String offers(Gap gap, String kind) {
        return Messages.text(language.current(), "home.offers." + kind, gap.offersOf(kind));
    }

    /** Where a link to the offers of a kind leads: to the one thing, or to the explanation that lists them. */
    public String address(Gap gap, String kind) {
        var of = gap.offers().stream()
                .filter(offer -> offer.getKind().equals(kind))
                .toList();
        return of.size() == 1 ? of.get(0).getAddress() : why(gap);
    }

    /** The address of the explanation of a gap. */
    public String why(Gap gap) {
        return "/evidence/competencies?why=" + gap.competency().getCode();
    }

    /** A text of a due row in the reader's language. */
    public String title(Due due) {
        return due.title(language.current());
    }

    /** Where a due row belongs. */
    public String context(Due due) {
        return due.context(language.current());
    }

    /** Why a due row comes first, or null. */
    public String reason(Due due) {
        return due.reason(language.current());
    }

    /** What a seat uses or lets grow: {@code การคิดวิเคราะห์ 2}. */
    public String words(SeatNeed need) {
        return competencies.get(need.getCompetencyId()).name(language.current()) + "\u00A0" + need.getLevel();
    }

    /** What work in a seat can show, whether the position asks for it or not. */
    public List<SeatNeed> grows(Seat seat) {
        return seat.getNeeds().stream().filter(need -> !need.isUsed()).toList();
    }

    /** What a seat builds on. */
    public List<SeatNeed> uses(Seat seat) {
        return seat.getNeeds().stream().filter(SeatNeed::isUsed).toList();
    }
}
