package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.people.People;
import org.digitalgarage.people.Person;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Amounts;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.ThaiDates;
import org.digitalgarage.repair.Challenge;
import org.digitalgarage.repair.ChallengeState;
import org.digitalgarage.repair.Indicator;
import org.digitalgarage.repair.Measurement;
import org.digitalgarage.repair.SeatLine;
import org.digitalgarage.repair.SeatNeed;

/** What pages say of challenges and seats, in the reader's language. */
@Named
@RequestScoped
public class ChallengeWords {

    private static final int MOST_MOVES = 5;

    @Inject
    private Language language;

    @Inject
    private Competencies competencies;

    @Inject
    private People people;

    @Inject
    private Units units;

    @Inject
    private Now now;

    private Map<Long, Person> known;

    /** Something that happened. */
    public record Move(LocalDate on, String text) {}

    /** The seven steps; the last one tells whether the outcome was met. */
    public List<String> stages(Challenge challenge) {
        var words = new ArrayList<String>();
        ChallengeState.way().forEach(state -> words.add(state(state)));
        if (!ChallengeState.way().contains(challenge.getState())) {
            words.set(now(challenge), state(challenge.getState()));
        }
        return words;
    }

    /** The place of the present step, from 0. */
    public int now(Challenge challenge) {
        var at = ChallengeState.way().indexOf(challenge.getState());
        return at >= 0 ? at : challenge.getState() == ChallengeState.OUTCOME_NOT_MET ? 6 : 0;
    }

    /** When each step was reached; empty where it was not. */
    public List<String> reached(Challenge challenge) {
        return ChallengeState.way().stream()
                .map(state -> challenge.getStages().stream()
                        .filter(stage -> stage.getState() == state)
                        .reduce((first, later) -> later)
                        .map(stage -> ThaiDates.list(language.current(), stage.getOnDay(), now.today()))
                        .orElse(""))
                .toList();
    }

    /** How many days are left until the outcome shall show; 0 when the day has passed. */
    public long left(Challenge challenge) {
        return challenge.getResultOn() == null
                ? 0
                : Math.max(0, ChronoUnit.DAYS.between(now.today(), challenge.getResultOn()));
    }

    /** On what it is stuck, in words. */
    public String stuck(Challenge challenge) {
        return challenge.getStuck().stream()
                .map(code -> text("repair.stuck." + code))
                .collect(Collectors.joining(language.isThai() ? " และ " : ", "));
    }

    /** Province and districts. */
    public String place(Challenge challenge) {
        if (challenge.getProvince() == null) {
            return text("repair.country");
        }
        var districts = challenge.getDistricts().in(language.current());
        var province = challenge.getProvince().in(language.current());
        return districts.isEmpty() ? province : text("repair.challenge.place", districts, province);
    }

    /** What happened last, latest first. */
    public List<Move> moves(Challenge challenge, List<Indicator> indicators) {
        var moves = new ArrayList<Move>();
        challenge.getStages().forEach(stage -> moves.add(new Move(stage.getOnDay(), state(stage.getState()))));
        indicators.forEach(one -> one.getMeasurements()
                .forEach(measured -> moves.add(new Move(measured.getOnDay(), said(one, measured)))));
        return moves.stream()
                .sorted(Comparator.comparing(Move::on).reversed())
                .limit(MOST_MOVES)
                .toList();
    }

    private String said(Indicator indicator, Measurement measured) {
        return text(
                "repair.challenge.measured",
                indicator.getName().in(language.current()),
                Amounts.of(figure(measured.getAmount()), indicator.getUnit().in(language.current())));
    }

    /** The day of the latest measurement, or null. */
    public LocalDate measuredOn(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(one -> one.latest().stream())
                .map(Measurement::getOnDay)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The latest amount, or null. */
    public BigDecimal actual(Indicator indicator) {
        return indicator.latest().map(Measurement::getAmount).orElse(null);
    }

    /** An amount with thousands and without idle noughts. */
    public String figure(BigDecimal amount) {
        return amount == null
                ? "–"
                : new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(amount);
    }

    /** The owner and the mentor of the page's challenge by id, in one query. */
    public Map<Long, Person> people(Challenge challenge) {
        if (known == null) {
            var ids = new ArrayList<>(List.of(challenge.getOwnerId()));
            if (challenge.getMentorId() != null) {
                ids.add(challenge.getMentorId());
            }
            known = people.byId(ids);
        }
        return known;
    }

    /** Where a person works, short. */
    public String unit(Person person) {
        return units.get(person.getAssignedUnitId()).shortName(language.current());
    }

    /** What a seat uses, or lets grow: names with levels. */
    public List<String> needs(SeatLine line, boolean used) {
        return line.seat().getNeeds().stream()
                .filter(need -> need.isUsed() == used)
                .map(this::need)
                .toList();
    }

    /** A competency with its level, joined by a space that does not break. */
    public String need(SeatNeed need) {
        return competencies.get(need.getCompetencyId()).name(language.current()) + "\u00A0" + need.getLevel();
    }

    /** Names with levels, one after the other. */
    public String needs(List<SeatNeed> needs) {
        return needs.stream().map(this::need).collect(Collectors.joining(language.isThai() ? " และ " : " and "));
    }

    /** Why a seat suits the reader, in one sentence. */
    public String why(SeatLine line) {
        var fit = line.fit();
        if (fit.fills()) {
            return fit.closing().isEmpty()
                    ? text("repair.fit.fills", needs(fit.met()))
                    : text("repair.fit.fillsAndGrows", needs(fit.met()), needs(fit.closing()));
        }
        return fit.grows()
                ? text("repair.fit.grows", needs(fit.closing()), needs(fit.missing()))
                : text("repair.fit.short", needs(fit.missing()));
    }

    private String state(ChallengeState state) {
        return text("repair.challenge.state." + state.code());
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.current(), key, arguments);
    }
}
