package org.digitalgarage.evidence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Standing;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.NotAllowed;
import org.digitalgarage.platform.Refused;
import org.junit.jupiter.api.Test;

/** What may become a row, and what may not. */
class EntryRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** A competency of a scale to three. */
    private static final Competency DIGITAL = new Competency() {
        @Override
        public int getScaleMax() {
            return 3;
        }

        @Override
        public String name(Lang lang) {
            return lang.pick("บริการดิจิทัล", "Digital service");
        }
    };

    @Test
    void aJudgedRowIsTaken() {
        assertDoesNotThrow(() -> check(judged(7, 3, 8, TODAY)));
        assertDoesNotThrow(() -> check(judged(7, 0, 8, TODAY.minusYears(3))));
    }

    @Test
    void aLevelOutsideTheScaleIsRefusedAndNamesTheScale() {
        var refused = refused("level", judged(7, 4, 8, TODAY));
        assertTrue(refused.text(Lang.EN).contains("0 to 3"), refused.text(Lang.EN));
        assertTrue(refused.text(Lang.TH).contains("บริการดิจิทัล"), refused.text(Lang.TH));
        refused("level", judged(7, -1, 8, TODAY));
    }

    @Test
    void tomorrowsWorkIsRefused() {
        refused("workedOn", judged(7, 2, 8, TODAY.plusDays(1)));
        refused("workedOn", judged(7, 2, 8, null));
    }

    @Test
    void itCannotExpireBeforeItWasDone() {
        var entry = entry(7, 2, Kind.CREDENTIAL, Standing.EXTERNAL, "8", TODAY.minusDays(1));
        refused("validUntil", entry);
    }

    @Test
    void nobodyRecordsEvidenceAboutThemselves() {
        assertThrows(NotAllowed.class, () -> check(judged(7, 2, 7, TODAY)));
    }

    @Test
    void aClaimIsMadeForOneselfOnly() {
        assertDoesNotThrow(() -> check(entry(7, 2, Kind.SELF, Standing.SELF, "7", null)));
        assertThrows(NotAllowed.class, () -> check(entry(7, 2, Kind.SELF, Standing.SELF, "8", null)));
    }

    @Test
    void kindAndStandingBelongTogether() {
        refused("kind", entry(7, 2, Kind.SELF, Standing.MENTOR, "8", null));
        refused("kind", entry(7, 2, Kind.PROJECT, Standing.SELF, "7", null));
        refused("kind", entry(7, 2, Kind.QUIZ, Standing.MENTOR, "8", null));
        refused("kind", entry(7, 2, Kind.PROJECT, Standing.MACHINE, null, null));
        assertDoesNotThrow(() -> check(entry(7, 2, Kind.QUIZ, Standing.MACHINE, null, null)));
        assertDoesNotThrow(() -> check(entry(7, 2, Kind.CREDENTIAL, Standing.MACHINE, null, null)));
    }

    @Test
    void aPersonsJudgementNamesThePerson() {
        refused("assessor", entry(7, 2, Kind.OBSERVATION, Standing.MENTOR, null, null));
        refused("assessor", entry(7, 2, Kind.OBSERVATION, Standing.MENTOR, " ", null));
    }

    @Test
    void aRowWithoutALevelHasToWithdraw() {
        refused("level", entry(7, null, Kind.PROJECT, Standing.MENTOR, "8", null));
        assertDoesNotThrow(() -> check(new EvidenceEntry(
                7, 1, null, Kind.PROJECT, Standing.MENTOR, "8", TODAY, null, "project", 5, 99L, null, null)));
    }

    private static void check(EvidenceEntry entry) {
        EntryRules.check(entry, DIGITAL, TODAY);
    }

    private static Refused refused(String field, EvidenceEntry entry) {
        var refused = assertThrows(Refused.class, () -> check(entry));
        assertEquals(field, refused.field());
        assertTrue(!refused.text(Lang.TH).isBlank() && !refused.text(Lang.EN).isBlank());
        return refused;
    }

    private static EvidenceEntry judged(long person, int level, long assessor, LocalDate workedOn) {
        return EvidenceEntry.judged(
                person, 1, level, Kind.OBSERVATION, Standing.MENTOR, assessor, workedOn, "test", 5, null);
    }

    private static EvidenceEntry entry(
            long person, Integer level, Kind kind, Standing standing, String assessor, LocalDate validUntil) {
        return new EvidenceEntry(
                person, 1, level, kind, standing, assessor, TODAY, validUntil, "test", 5, null, null, null);
    }
}
