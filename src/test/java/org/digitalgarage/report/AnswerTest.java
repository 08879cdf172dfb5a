package org.digitalgarage.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.report.HeatMap.Competency;
import org.digitalgarage.report.HeatMap.Row;
import org.digitalgarage.report.HeatMap.Shortage;
import org.digitalgarage.report.HeatMap.Training;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Competency DATA = new Competency(
            1, "D6", "digital", "F", new Both("การใช้ประโยชน์และแบ่งปันข้อมูล", "Using and sharing data"), null, 1, 3);

    @Test
    void figuresAndWhereToFindOutFirst() {
        var map = map(new Shortage(DATA, new Counts(118, 97, 97, 0, 118, 0), new Training(64, 0), 3));
        assertEquals(
                "ขาดมากที่สุดคือ การใช้ประโยชน์และแบ่งปันข้อมูล ต้องการ 312 ตำแหน่ง ถึงเกณฑ์ 118 ต่ำกว่าเกณฑ์ 97 กำลังพัฒนา 64"
                        + " และยังไม่ทราบ 97 จึงควรเร่งหาหลักฐานใน 3 หน่วยงานก่อนจัดหลักสูตรเพิ่ม",
                plain(Answer.of(Lang.TH, map)));
        assertEquals(
                "We are shortest of Using and sharing data – 312 positions need it, 118 reached it, 97 below, 64 in training"
                        + " and 97 unknown. Gather evidence in 3 units before opening more courses.",
                plain(Answer.of(Lang.EN, map)));
    }

    @Test
    void onePositionIsOne() {
        var map = map(new Shortage(DATA, new Counts(0, 1, 0, 0, 0, 0), Training.NONE, 0));
        assertEquals(
                "We are shortest of Using and sharing data – 1 position needs it, 0 reached it, 1 below, 0 in training"
                        + " and 0 unknown. Open a way for the 1 person below who has not begun.",
                plain(Answer.of(Lang.EN, map)));
    }

    @Test
    void lowCertaintyIsMadeSureBeforeMoneyIsSpent() {
        var map = map(new Shortage(DATA, new Counts(50, 20, 3, 50, 0, 0), Training.NONE, 0));
        assertTrue(plain(Answer.of(Lang.TH, map)).endsWith("จึงควรให้ผู้ประเมินอีกคนยืนยันก่อนลงทุนเพิ่ม"));
        assertTrue(plain(Answer.of(Lang.EN, map)).endsWith("let a second assessor confirm before spending more."));
    }

    @Test
    void whoHasNotBegunIsCounted() {
        var map = map(new Shortage(DATA, new Counts(50, 20, 3, 0, 50, 0), new Training(12, 1), 0));
        assertTrue(plain(Answer.of(Lang.TH, map)).endsWith("จึงควรเปิดทางพัฒนาให้อีก 8 คนที่ยังไม่ได้เริ่ม"));
    }

    @Test
    void whereAllHaveBegunThatIsSaid() {
        var map = map(new Shortage(DATA, new Counts(50, 20, 3, 0, 50, 0), new Training(20, 0), 0));
        assertTrue(plain(Answer.of(Lang.EN, map)).endsWith("All who are below are in training already."));
    }

    @Test
    void unknownIsNotCalledShort() {
        var map = map(new Shortage(DATA, new Counts(5, 0, 40, 0, 5, 0), Training.NONE, 0));
        assertEquals(
                "ยังไม่พบผู้ที่ต่ำกว่าเกณฑ์ แต่ที่ยังไม่ทราบมากที่สุดคือ การใช้ประโยชน์และแบ่งปันข้อมูล ยังไม่ทราบ 40 จาก 45 ตำแหน่ง"
                        + " จึงควรเร่งหาหลักฐานก่อนจัดหลักสูตรเพิ่ม",
                plain(Answer.of(Lang.TH, map)));
        assertEquals(
                "Nobody is known to be below the requirement. Least is known of Using and sharing data – 40 of 45 positions"
                        + " unknown. Gather evidence before opening more courses.",
                plain(Answer.of(Lang.EN, map)));
    }

    @Test
    void nothingAskedNothingShortAndNothingShownAreThreeThings() {
        var row = new Row(1, new Both("", ""), false, 3, List.of(), Counts.NONE);
        var all = new Row(1, new Both("", ""), false, 30, List.of(), new Counts(30, 0, 0, 0, 0, 0));
        for (var lang : Lang.values()) {
            var texts = List.of(
                    Answer.of(lang, new HeatMap(List.of(), 0, List.of(), row, List.of()))
                            .text(),
                    Answer.of(lang, new HeatMap(List.of(DATA), 1, List.of(), row, List.of()))
                            .text(),
                    Answer.of(lang, new HeatMap(List.of(DATA), 1, List.of(), all, List.of()))
                            .text());
            assertEquals(3, texts.stream().distinct().count());
        }
    }

    private static HeatMap map(Shortage shortage) {
        var total = new Row(1, new Both("", ""), false, 312, List.of(), shortage.counts());
        return new HeatMap(List.of(DATA), 1, List.of(), total, List.of(shortage));
    }

    /** Without the spaces that do not break. */
    private static String plain(Answer answer) {
        return answer.text().replace('\u00a0', ' ');
    }
}
