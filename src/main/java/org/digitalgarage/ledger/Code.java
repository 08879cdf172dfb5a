package org.digitalgarage.ledger;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;

/** Enum constants as the lower-case words that files, tables and the API use for them. */
final class Code {
    private Code() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E parse(Class<E> type, String code) {
        E[] allowed = type.getEnumConstants();
        return Stream.of(allowed)
                .filter(constant -> of(constant).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s \"%s\" is not one of %s"
                        .formatted(
                                type.getSimpleName().toLowerCase(Locale.ROOT),
                                code,
                                Stream.of(allowed).map(Code::of).collect(joining(", ")))));
    }
}
