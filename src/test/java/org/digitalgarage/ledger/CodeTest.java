package org.digitalgarage.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("changes the default locale")
class CodeTest {

    @Test
    void everyConstantIsFoundByItsCode() {
        Stream.of(Kind.values()).forEach(it -> assertSame(it, Kind.of(it.code())));
        Stream.of(Standing.values()).forEach(it -> assertSame(it, Standing.of(it.code())));
        Stream.of(State.values()).forEach(it -> assertSame(it, State.of(it.code())));
        Stream.of(Certainty.values()).forEach(it -> assertSame(it, Certainty.of(it.code())));
        Stream.of(Reason.values()).forEach(it -> assertSame(it, Reason.of(it.code())));
        Stream.of(Break.Fault.values()).forEach(it -> assertSame(it, Break.Fault.of(it.code())));
    }

    @Test
    void codesAreTheLowerCaseWordsOfFilesAndTables() {
        assertEquals("quiz", Kind.QUIZ.code());
        assertEquals("supervisor", Standing.SUPERVISOR.code());
        assertEquals("after_as_of", Reason.AFTER_AS_OF.code());
        assertEquals("wrong_end", Break.Fault.WRONG_END.code());
    }

    @Test
    void codesDoNotDependOnTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("quiz", Kind.QUIZ.code(), "no dotless i");
            assertSame(Certainty.MEDIUM, Certainty.of("medium"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"exam", "QUIZ", " quiz", ""})
    void anythingElseIsRefusedWithTheAllowedWords(String code) {
        var error = assertThrows(IllegalArgumentException.class, () -> Kind.of(code));
        assertEquals(
                "kind \"" + code
                        + "\" is not one of quiz, assignment, observation, project, panel, credential, prior, self",
                error.getMessage());
    }

    @Test
    void everyEnumNamesItselfWhenItRefuses() {
        assertThrowsNaming("standing", () -> Standing.of("boss"));
        assertThrowsNaming("state", () -> State.of("boss"));
        assertThrowsNaming("certainty", () -> Certainty.of("boss"));
        assertThrowsNaming("reason", () -> Reason.of("boss"));
        assertThrowsNaming("fault", () -> Break.Fault.of("boss"));
    }

    private static void assertThrowsNaming(String name, Runnable call) {
        var error = assertThrows(IllegalArgumentException.class, call::run);
        assertEquals(name + " \"boss\" is not one of ", error.getMessage().replaceFirst("(of ).*", "$1"));
    }

    @Test
    void evidenceIsEveryKindButThePersonsOwnWord() {
        assertEquals(List.of(Kind.values()).subList(0, Kind.values().length - 1), List.copyOf(Kind.EVIDENCE));
    }
}
