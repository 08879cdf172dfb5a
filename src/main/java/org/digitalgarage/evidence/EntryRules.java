package org.digitalgarage.evidence;

import java.time.LocalDate;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.Refused;

/** What holds for everything that becomes a row, whoever asks for it. */
final class EntryRules {

    private EntryRules() {}

    /**
     * Checks an entry.
     *
     * @throws Refused with the field {@code level}, {@code workedOn}, {@code validUntil}, {@code kind} or
     *     {@code assessor}
     * @throws NotAllowed if somebody judges themselves
     */
    static void check(EvidenceEntry entry, Competency competency, LocalDate today) {
        checkLevel(entry, competency);
        if (entry.workedOn() == null) {
            throw new Refused("workedOn", "evidence.entry.noDay");
        }
        if (entry.workedOn().isAfter(today)) {
            throw new Refused("workedOn", "evidence.entry.future");
        }
        if (entry.validUntil() != null && entry.validUntil().isBefore(entry.workedOn())) {
            throw new Refused("validUntil", "evidence.entry.validUntil");
        }
        var self = entry.standing() == Standing.SELF;
        var machine = entry.standing() == Standing.MACHINE;
        if ((entry.kind() == Kind.SELF) != self
                || entry.kind() == Kind.QUIZ && !machine
                || machine && entry.kind() != Kind.QUIZ && entry.kind() != Kind.CREDENTIAL) {
            throw new Refused(
                    "kind",
                    "evidence.entry.kind",
                    entry.kind().code(),
                    entry.standing().code());
        }
        checkAssessor(entry, self);
    }

    private static void checkLevel(EvidenceEntry entry, Competency competency) {
        if (entry.level() == null) {
            if (entry.withdraws() == null) {
                throw new Refused(
                        "level", "evidence.entry.noLevel", competency.name(Lang.TH), competency.name(Lang.EN));
            }
            return;
        }
        if (entry.level() < 0 || entry.level() > competency.getScaleMax()) {
            throw new Refused(
                    "level",
                    "evidence.entry.level",
                    String.valueOf(entry.level()),
                    competency.getScaleMax(),
                    competency.name(Lang.TH),
                    competency.name(Lang.EN));
        }
    }

    private static void checkAssessor(EvidenceEntry entry, boolean self) {
        var person = String.valueOf(entry.personId());
        if (self && !person.equals(entry.assessor())) {
            throw new NotAllowed("claims are made for oneself only");
        }
        if (!self && person.equals(entry.assessor())) {
            throw new NotAllowed("nobody records evidence about themselves");
        }
        if (!self
                && entry.standing() != Standing.MACHINE
                && (entry.assessor() == null || entry.assessor().isBlank())) {
            throw new Refused("assessor", "evidence.entry.assessor");
        }
    }
}
