package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.digitalgarage.evidence.Why;
import org.digitalgarage.evidence.WhyRow;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Policy;
import org.digitalgarage.ledger.Reason;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.ThaiDates;

/** What pages say of a row of evidence: what it was, who judged it and when, and why it did not count. */
@Named
@RequestScoped
public class RowWords {

    @Inject
    private Language language;

    /** What it was; where its words were erased, the kind of evidence. */
    public String title(WhyRow row) {
        return row.words() == null
                ? say("evidence.row.kind." + row.kind().code())
                : row.words().title().in(lang());
    }

    /** Who judged, as far as the name is known. */
    public String judged(WhyRow row) {
        var key = "evidence.row.by." + row.standing().code();
        var name = row.words() == null || row.words().assessor() == null
                ? ""
                : row.words().assessor().in(lang());
        return name.isEmpty() || !Messages.has(lang(), key + ".name") ? say(key) : say(key + ".name", name);
    }

    /** What a policy is called; one that came with an agency's own file goes by its name there. */
    public String name(Policy policy) {
        var key = "evidence.policy.name." + policy.name();
        return Messages.has(lang(), key) ? say(key) : policy.name();
    }

    /** The level that the row shows: what was judged, but never above the ceiling of its kind. */
    public int shown(WhyRow row, Policy policy) {
        return row.kind() == Kind.SELF
                ? row.level()
                : Math.min(row.level(), policy.ceilings().get(row.kind()));
    }

    /** Whether more was judged than this kind of evidence can show. */
    public boolean capped(WhyRow row, Policy policy) {
        return shown(row, policy) < row.level();
    }

    /** The level shown in words, and the level judged where the kind of evidence cannot show that much. */
    public String shows(WhyRow row, Policy policy) {
        var shown = shown(row, policy);
        return capped(row, policy)
                ? say("evidence.row.shows.capped", row.level(), shown)
                : say("evidence.row.shows", shown);
    }

    /** The last day on which it is valid, in words; empty where there is none. */
    public String valid(WhyRow row) {
        return row.validUntil() == null ? "" : say("evidence.row.valid", day(row.validUntil()));
    }

    /** Why it did not count towards the level of this explanation. */
    public String reason(WhyRow row, Why why) {
        return reason(
                row,
                why.policy(),
                why.asOf(),
                why.rating().verifiedLevel(),
                why.rating().nextLevel());
    }

    private String reason(WhyRow row, Policy policy, LocalDate asOf, int verified, Integer next) {
        var worked = day(row.workedOn());
        var key = "evidence.row.reason." + row.reason().code();
        return switch (row.reason()) {
            case CLAIM -> say(key, day(ThaiDates.day(row.recordedAt())));
            case AFTER_AS_OF ->
                row.workedOn().isAfter(asOf)
                        ? say(key + ".worked", worked)
                        : say(key, day(ThaiDates.day(row.recordedAt())));
            case WITHDRAWN -> say(key);
            case EXPIRED -> say(key, day(row.validUntil()));
            case NOT_FRESH -> say(key, policy.freshMonths(), worked);
            case DOUBTS -> say(key, worked);
            case BELOW_LEVEL -> verified == 0 ? say(key + ".none", next, worked) : say(key, verified, worked);
        };
    }

    /** The short word for a reason, in lists and exports; for a row that counts, the word for that. */
    public String reasonWord(Reason reason) {
        return say(reason == null ? "evidence.row.counts" : "evidence.row.not." + reason.code());
    }

    private String day(LocalDate day) {
        return ThaiDates.fact(lang(), day);
    }

    private String say(String key, Object... arguments) {
        return Messages.text(lang(), key, arguments);
    }

    private Lang lang() {
        return language.current();
    }
}
