package org.digitalgarage.ledger;

import static org.digitalgarage.ledger.Kind.ASSIGNMENT;
import static org.digitalgarage.ledger.Kind.CREDENTIAL;
import static org.digitalgarage.ledger.Kind.OBSERVATION;
import static org.digitalgarage.ledger.Kind.PANEL;
import static org.digitalgarage.ledger.Kind.PROJECT;
import static org.digitalgarage.ledger.Kind.QUIZ;
import static org.digitalgarage.ledger.Policies.STANDARD;
import static org.digitalgarage.ledger.Policies.need;
import static org.digitalgarage.ledger.RandomRows.TODAY;
import static org.digitalgarage.ledger.Rows.claim;
import static org.digitalgarage.ledger.Rows.observation;
import static org.digitalgarage.ledger.Rows.project;
import static org.digitalgarage.ledger.Rows.quiz;
import static org.digitalgarage.ledger.Rows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person reads, word for word. In the expected text ~ stands for U+00A0. */
class SentenceTest {
    private static final String DAY = "2026-05-01";
    private static final String LONG_AGO = "2022-05-01";
    private static final String ANY_TH =
            " สำหรับระดับ~1 ยังต้องมีหลักฐานประเภทใดก็ได้หนึ่งรายการ โดยต้องแสดงระดับ~1 ขึ้นไป";
    private static final String ANY_EN =
            " Level~1 still needs one~piece of evidence of any kind, showing level~1 or higher.";

    @Test
    void unknownIsNeverCalledLow() {
        assertReads(
                "ยังไม่มีหลักฐานที่ใช้ได้สำหรับสมรรถนะนี้ จึงยังไม่ทราบระดับของท่าน" + ANY_TH,
                "There is no usable evidence for this competency yet, so your level is not known." + ANY_EN);
    }

    @Test
    void aClaimIsTheirOwnWord() {
        assertReads(
                "ท่านแจ้งเองว่าอยู่ในระดับ~4 แต่ยังไม่มีหลักฐานยืนยัน" + ANY_TH,
                "You stated level~4 yourself; no evidence confirms it yet." + ANY_EN,
                claim("a", 4, DAY));
    }

    @Test
    void fadedSaysHowOld() {
        assertReads(
                "หลักฐานของท่านแสดงระดับ~4 แต่ทุกรายการเก่าเกิน 36~เดือน จึงต้องมีหลักฐานใหม่เพื่อยืนยันอีกครั้ง"
                        + ANY_TH,
                "Your evidence shows level~4, but all of it is older than 36~months, so new evidence is needed to confirm it."
                        + ANY_EN,
                project("a", 4, "m1", LONG_AGO),
                project("b", 4, "m2", LONG_AGO));
    }

    @Test
    void fadedAtLevelZeroShowsNoLevel() {
        assertReads(
                "หลักฐานของท่านทุกรายการเก่าเกิน 36~เดือน และยังไม่ถึงเกณฑ์ของระดับ~1" + ANY_TH,
                "All your evidence is older than 36~months, and it does not reach level~1." + ANY_EN,
                observation("a", 0, "m1", LONG_AGO));
    }

    @Test
    void oneMonthIsNotOneMonths() {
        Policy monthly = new Policy("monthly", 1, STANDARD.ceilings(), 1, STANDARD.needs());
        var rows = List.of(project("a", 3, "m1", DAY));
        String sentence = Sentence.en(Ledger.rate(rows, monthly, TODAY), rows, monthly);
        assertTrue(sentence.contains("older than 1\u00a0month, so"), sentence);
    }

    @Test
    void verifiedAtLevelZeroWasJudgedAndIsNotEnough() {
        assertReads(
                "ท่านได้รับการประเมินแล้ว แต่หลักฐานยังไม่ถึงเกณฑ์ของระดับ~1" + ANY_TH,
                "You have been assessed, and the evidence does not reach level~1 yet." + ANY_EN,
                observation("a", 0, "m1", DAY));
    }

    @Test
    void oneQuizNeedsOneMore() {
        assertReads(
                "ท่านอยู่ในระดับ~1 เพราะมีแบบทดสอบหนึ่งชุดที่นับได้ ซึ่งประเมินโดยระบบ"
                        + " สำหรับระดับ~2 ยังต้องมีหลักฐานที่แสดงระดับ~2 ขึ้นไปอย่างใดอย่างหนึ่ง คือ"
                        + " (1)~งานที่มอบหมาย การสังเกตการปฏิบัติงาน โครงการ ผลจากคณะกรรมการประเมิน วุฒิบัตร หรือผลงานเดิมหนึ่งรายการ"
                        + " หรือ (2)~แบบทดสอบอีกหนึ่งชุด",
                "You are at level~1 because one~quiz counts, assessed by the system."
                        + " Level~2 still needs one of these, showing level~2 or higher:"
                        + " (1)~one~assignment, observation, project, panel assessment, credential or piece of earlier work;"
                        + " or (2)~one more~quiz.",
                quiz("a", 3, DAY));
    }

    @Test
    void twoWaysToLevelThree() {
        assertReads(
                "ท่านอยู่ในระดับ~2 เพราะมีการสังเกตการปฏิบัติงานสองครั้งที่นับได้ ซึ่งประเมินโดยพี่เลี้ยง"
                        + " สำหรับระดับ~3 ยังต้องมีหลักฐานที่แสดงระดับ~3 ขึ้นไปอย่างใดอย่างหนึ่ง คือ"
                        + " (1)~โครงการหรือผลจากคณะกรรมการประเมินหนึ่งรายการ"
                        + " หรือ (2)~การสังเกตการปฏิบัติงาน วุฒิบัตร หรือผลงานเดิมอีกหนึ่งรายการจากผู้ประเมินอื่นอย่างน้อยหนึ่งคน",
                "You are at level~2 because two~observations count, assessed by a mentor."
                        + " Level~3 still needs one of these, showing level~3 or higher:"
                        + " (1)~one~project or panel assessment;"
                        + " or (2)~one more~observation, credential or piece of earlier work from at least one other assessor.",
                observation("a", 3, "m1", DAY),
                observation("b", 3, "m1", DAY));
    }

    @Test
    void nothingOfAWayYetAsksForDifferentAssessors() {
        String en = en(STANDARD, row("a", 2, ASSIGNMENT, Standing.MENTOR, "m1", DAY));
        String wanted =
                "two~observations, credentials or pieces of earlier work from at least two different assessors.";
        assertTrue(en.endsWith(bound(wanted)), en);
    }

    @Test
    void oneWayIsNotNumberedAndItsPartsAreJoined() {
        assertReads(
                "ท่านอยู่ในระดับ~4 เพราะมีโครงการสองโครงการที่นับได้ ซึ่งประเมินโดยพี่เลี้ยงสองคน"
                        + " สำหรับระดับ~5 ยังต้องมีโครงการสองโครงการจากผู้ประเมินต่างกันอย่างน้อยสองคน"
                        + " พร้อมด้วยผลจากคณะกรรมการประเมินหนึ่งรายการ โดยต้องแสดงระดับ~5 ขึ้นไป",
                "You are at level~4 because two~projects count, assessed by two~mentors."
                        + " Level~5 still needs two~projects from at least two different assessors,"
                        + " together with one~panel assessment, showing level~5 or higher.",
                project("a", 4, "m1", DAY),
                project("b", 4, "m2", DAY));
    }

    @Test
    void theTopIsTheTop() {
        assertReads(
                "ท่านอยู่ในระดับ~5 เพราะมีโครงการสองโครงการและผลจากคณะกรรมการประเมินหนึ่งรายการที่นับได้"
                        + " ซึ่งประเมินโดยพี่เลี้ยงสองคนและคณะกรรมการประเมิน ระดับนี้เป็นระดับสูงสุดแล้ว",
                "You are at level~5 because two~projects and one~panel assessment count,"
                        + " assessed by two~mentors and a panel. This is the highest level.",
                project("a", 5, "m1", DAY),
                project("b", 5, "m2", DAY),
                row("c", 5, PANEL, Standing.PANEL, "j1", DAY));
    }

    @Test
    void theTopOfAShortScaleIsTheTopToo() {
        String en = en(STANDARD.withScale(3), project("a", 4, "m1", DAY));
        assertTrue(en.endsWith(" This is the highest level."), en);
    }

    @Test
    void aDoubtThatBlocksAsksForAVoice() {
        assertReads(
                "ท่านอยู่ในระดับ~2 เพราะมีโครงการหนึ่งโครงการที่นับได้ ซึ่งประเมินโดยพี่เลี้ยง"
                        + " เนื่องจากมีผลการประเมินที่ต่ำกว่ามาก จึงต้องมีผลการประเมินที่สนับสนุนระดับ~3 เพิ่มอีกอย่างน้อยหนึ่งรายการ"
                        + " โดยพี่เลี้ยง ผู้บังคับบัญชา คณะกรรมการประเมิน หรือผู้ประเมินภายนอก",
                "You are at level~2 because one~project counts, assessed by a mentor."
                        + " Because of much lower assessments, at least one more assessment"
                        + " by a mentor, a supervisor, a panel or an outside assessor must support level~3.",
                project("a", 3, "m1", DAY),
                project("b", 1, "m2", DAY));
    }

    @Test
    void aDoubtThatIsOutvotedStillShowsAndStillWeighsOnTheNextLevel() {
        assertReads(
                "ท่านอยู่ในระดับ~3 เพราะมีการสังเกตการปฏิบัติงานหนึ่งครั้งและโครงการหนึ่งโครงการที่นับได้"
                        + " ซึ่งประเมินโดยพี่เลี้ยงและผู้บังคับบัญชา"
                        + " ทั้งนี้ มีผลการประเมินหนึ่งรายการที่ต่ำกว่าระดับดังกล่าวตั้งแต่สองระดับขึ้นไป ความเชื่อมั่นจึงอยู่ในเกณฑ์ต่ำ"
                        + " สำหรับระดับ~4 ยังต้องมีหลักฐานที่แสดงระดับ~4 ขึ้นไปอย่างใดอย่างหนึ่ง คือ (1)~โครงการสองโครงการ"
                        + " หรือ (2)~โครงการหนึ่งโครงการ พร้อมด้วยการสังเกตการปฏิบัติงานหรือผลจากคณะกรรมการประเมินหนึ่งรายการ"
                        + " เนื่องจากมีผลการประเมินที่ต่ำกว่ามาก จึงต้องมีผลการประเมินที่สนับสนุนระดับ~4 เพิ่มอีกอย่างน้อยสองรายการ"
                        + " โดยพี่เลี้ยง ผู้บังคับบัญชา คณะกรรมการประเมิน หรือผู้ประเมินภายนอก ทั้งนี้ นับรวมรายการข้างต้นด้วย",
                "You are at level~3 because one~observation and one~project count, assessed by a mentor and a supervisor."
                        + " The certainty is low, because one assessment is at least two levels lower."
                        + " Level~4 still needs one of these, showing level~4 or higher: (1)~two~projects;"
                        + " or (2)~one~project, together with one~observation or panel assessment."
                        + " Because of much lower assessments, at least two more assessments by a mentor, a supervisor,"
                        + " a panel or an outside assessor must support level~4, those above included.",
                project("a", 3, "m1", DAY),
                project("b", 1, "m2", DAY),
                row("c", 3, OBSERVATION, Standing.SUPERVISOR, "s1", DAY));
    }

    @Test
    void severalDoubtsAreCounted() {
        var rows = new ArrayList<Entry>(List.of(observation("x", 1, "m8", DAY), observation("y", 1, "m9", DAY)));
        for (int i = 0; i < 3; i++) {
            rows.add(project("p" + i, 3, "m" + i, DAY));
        }
        String en = en(STANDARD, rows.toArray(Entry[]::new));
        assertTrue(en.contains("The certainty is low, because two assessments are at least two levels lower."), en);
    }

    @Test
    void olderEvidenceOfAHigherLevelIsMentioned() {
        Entry[] rows = {project("a", 3, "m1", LONG_AGO), quiz("c", 1, DAY)};
        assertTrue(th(STANDARD, rows)
                .contains(bound(" หลักฐานเดิมที่แสดงระดับ~3 ไม่นับ เนื่องจากมีรายการที่เก่าเกิน 36~เดือน ")));
        assertTrue(en(STANDARD, rows)
                .contains(bound(
                        " Earlier evidence of level~3 does not count, because some of it is older than 36~months. ")));
    }

    @Test
    void aHigherClaimBesideEvidenceIsMentionedAndALowerIsNot() {
        Entry assignment = row("a", 2, ASSIGNMENT, Standing.MENTOR, "m1", DAY);
        String th = th(STANDARD, assignment, claim("c", 5, DAY));
        assertTrue(th.contains(bound(" ส่วนระดับ~5 ที่ท่านแจ้งเองจะนับได้ต่อเมื่อมีหลักฐานยืนยัน ")), th);
        assertEquals(en(STANDARD, assignment), en(STANDARD, assignment, claim("c", 2, DAY)));
    }

    @Test
    void threeKindsFromThreeSortsOfAssessors() {
        String verified = "ท่านอยู่ในระดับ~2 เพราะมีแบบทดสอบสองชุด งานที่มอบหมายสองชิ้น และวุฒิบัตรหนึ่งฉบับที่นับได้"
                + " ซึ่งประเมินโดยระบบ เพื่อนร่วมงานสองคน และผู้ประเมินภายนอก ";
        String th = th(
                STANDARD,
                quiz("a", 2, DAY),
                quiz("b", 2, DAY),
                row("c", 2, ASSIGNMENT, Standing.PEER, "p2", DAY),
                row("d", 2, ASSIGNMENT, Standing.PEER, "p3", DAY),
                row("e", 2, CREDENTIAL, Standing.EXTERNAL, "x1", DAY));
        assertTrue(th.startsWith(bound(verified)), th);
    }

    @Test
    void largeNumbersAreDigits() {
        Policy demanding = Policies.asking(1, List.of(List.of(need(12, 11, QUIZ))));
        String asked = "ยังต้องมีแบบทดสอบ 12~ชุดจากผู้ประเมินต่างกันอย่างน้อย 11~คน";
        assertTrue(th(demanding).contains(bound(asked)), th(demanding));
        String english = "still needs 12~quizzes from at least 11 different assessors";
        assertTrue(en(demanding).contains(bound(english)), en(demanding));
    }

    @Test
    void waysThatMissTheSameAreToldOnce() {
        Policy twice = Policies.asking(
                1, List.of(List.of(need(1, 1, PROJECT)), List.of(need(1, 1, PROJECT), need(1, 1, QUIZ))));
        String en = en(twice, quiz("a", 1, DAY));
        assertTrue(en.endsWith(bound(" Level~1 still needs one~project, showing level~1 or higher.")), en);
    }

    private static void assertReads(String th, String en, Entry... rows) {
        assertEquals(bound(th), th(STANDARD, rows));
        assertEquals(bound(en), en(STANDARD, rows));
    }

    private static String bound(String text) {
        return text.replace('~', '\u00a0');
    }

    private static String th(Policy policy, Entry... rows) {
        return Sentence.th(Ledger.rate(List.of(rows), policy, TODAY), List.of(rows), policy);
    }

    private static String en(Policy policy, Entry... rows) {
        return Sentence.en(Ledger.rate(List.of(rows), policy, TODAY), List.of(rows), policy);
    }
}
