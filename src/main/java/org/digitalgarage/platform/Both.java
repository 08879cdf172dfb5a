package org.digitalgarage.platform;

import java.io.Serializable;

/**
 * A text in both languages.
 *
 * @param th Thai, formal; may be empty where a course has one language
 * @param en English; may be empty where a course has one language
 */
public record Both(String th, String en) implements Serializable {

    /** No text in either language. */
    public static final Both NONE = new Both("", "");

    /** The text in a language, or in the other where it is missing. */
    public String in(Lang lang) {
        return lang.pick(th, en);
    }
}
