package org.digitalgarage.course;

import java.util.Locale;

/** What an item of a course is. */
public enum ItemKind {
    /** A text to read; done when the reader goes on. */
    LESSON,
    /** Questions the system grades; done when passed. */
    QUIZ,
    /** Work that is handed in; done when it is accepted. */
    ASSIGNMENT;

    /** The name in files, in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ItemKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
