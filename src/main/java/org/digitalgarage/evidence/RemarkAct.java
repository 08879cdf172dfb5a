package org.digitalgarage.evidence;

import java.util.Locale;

/** What a remark was made with. */
public enum RemarkAct {
    /** The work was handed in; the remark keeps its text. */
    SUBMITTED,
    /** Something was said. */
    COMMENT,
    /** The assessor asks for more and goes on waiting. */
    ASKED,
    /** The work was given back. */
    RETURNED,
    /** The work was accepted. */
    ACCEPTED;

    /** The lower-case word in tables and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RemarkAct of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
