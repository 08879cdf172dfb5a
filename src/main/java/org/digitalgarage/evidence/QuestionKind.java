package org.digitalgarage.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody asks a mentor or the supervisor for. */
public enum QuestionKind {
    /** To look at a rating again. */
    REVIEW("question"),
    /** To observe work and record what it shows. */
    OBSERVATION("observation");

    private final String waitsAs;

    QuestionKind(String waitsAs) {
        this.waitsAs = waitsAs;
    }

    /** The kind under which it stands in a queue. */
    String waitsAs() {
        return waitsAs;
    }

    /** The lower-case word in tables, addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this {@link #code()}. */
    public static Optional<QuestionKind> find(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
