package org.digitalgarage.ledger;

import static org.digitalgarage.ledger.RandomRows.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The two files of words, and what holds for every sentence made of them. */
@Isolated("changes the default locale")
class WordsTest {
    private static final String NUMBER =
            "\\b([2-9]|\\d\\d+|two|three|four|five|six|seven|eight|nine|ten)( more)?\u00a0";
    private static final String ONE = "\\b(one|1)( more)?\u00a0";
    private static final Pattern WRONG_NUMBER = Pattern.compile(ONE
            + "(quizzes|assignments|observations|projects|panel assessments|credentials|pieces|mentors|months)\\b|"
            + NUMBER + "(quiz|assignment|observation|project|panel assessment|credential|piece|mentor|month)\\b");

    @Test
    void bothLanguagesHaveTheSameKeysAndNoEmptyWord() throws IOException {
        var th = properties("th");
        var en = properties("en");
        assertEquals(th.keySet(), en.keySet());
        assertFalse(th.containsValue(""));
        assertFalse(en.containsValue(""));
    }

    @Test
    void everyKindAndStandingHasItsWords() throws IOException {
        var th = properties("th");
        for (Kind kind : Kind.EVIDENCE) {
            assertTrue(th.containsKey("rows." + kind.code()), kind.code());
            assertTrue(th.containsKey("kind." + kind.code()), kind.code());
        }
        for (Standing standing : Standing.values()) {
            assertEquals(standing != Standing.SELF, th.containsKey("by." + standing.code()), standing.code());
        }
    }

    @Test
    void listsOfOneTwoAndThree() {
        var th = new Words("th");
        var en = new Words("en");
        assertEquals("", en.and(List.of()));
        assertEquals("a", en.and(List.of("a")));
        assertEquals("a and b", en.and(List.of("a", "b")));
        assertEquals("a, b or c", en.or(List.of("a", "b", "c")));
        assertEquals("กและข", th.and(List.of("ก", "ข")));
        assertEquals("ก ข หรือค", th.or(List.of("ก", "ข", "ค")));
    }

    @Test
    void numbersAreWordsUpToTen() {
        assertEquals("one", new Words("en").number(1));
        assertEquals("ten", new Words("en").number(10));
        assertEquals("11", new Words("en").number(11));
        assertEquals("สิบ", new Words("th").number(10));
        assertEquals(" 11\u00a0", new Words("th").number(11));
    }

    @Test
    void everySentenceIsWellFormed() {
        ForAll.seeds(1_500, random -> {
            var rows = random.rows();
            var policy = random.policy();
            Rating rating = Ledger.rate(rows, policy, TODAY);
            String th = Sentence.th(rating, rows, policy);
            String en = Sentence.en(rating, rows, policy);
            for (String sentence : List.of(th, en)) {
                assertFalse(
                        Pattern.compile("[{}|#<]|null|  |\\s$|^\\s")
                                .matcher(sentence)
                                .find(),
                        sentence);
                assertFalse(
                        Pattern.compile("(ระดับ|[Ll]evel) \\d|\\d (เดือน|month)")
                                .matcher(sentence)
                                .find(),
                        sentence);
            }
            assertTrue(en.matches("[A-Z].*\\."), en);
            assertFalse(WRONG_NUMBER.matcher(en).find(), en);
            assertFalse(Pattern.compile("[a-zA-Z]|ครับ|ค่ะ|คุณ").matcher(th).find(), th);
            assertTrue(th.contains("ท่าน"), th);
        });
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            var rows = new RandomRows(7).rows();
            Rating rating = Ledger.rate(rows, Policies.STANDARD, TODAY);
            String th = Sentence.th(rating, rows, Policies.STANDARD);
            String en = Sentence.en(rating, rows, Policies.STANDARD);
            for (String tag : List.of("th-TH-u-nu-thai", "ar-EG", "tr", "und")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(th, Sentence.th(rating, rows, Policies.STANDARD));
                assertEquals(en, Sentence.en(rating, rows, Policies.STANDARD));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Properties properties(String language) throws IOException {
        var properties = new Properties();
        try (var file = new InputStreamReader(
                WordsTest.class.getResourceAsStream("sentence_" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(file);
        }
        return properties;
    }
}
