package org.digitalgarage.platform;

import java.util.Locale;

/** The two languages of every page. */
public enum Lang {
    /** Thai, the default. */
    TH(new Locale("th")),
    /** English. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Lang(Locale locale) {
        this.locale = locale;
    }

    /** Without a country: a Thai locale with one would bring a calendar of its own. */
    public Locale locale() {
        return locale;
    }

    /** {@code th} or {@code en}, as in the attribute of the page. */
    public String code() {
        return locale.getLanguage();
    }

    /** The one of two texts that is in this language, or the other where this one is missing. */
    public String pick(String th, String en) {
        var mine = this == TH ? th : en;
        var other = this == TH ? en : th;
        return mine == null || mine.isEmpty() ? other : mine;
    }

    /** English for {@code en}, Thai for everything else. */
    public static Lang of(String code) {
        return "en".equalsIgnoreCase(code) ? EN : TH;
    }
}
