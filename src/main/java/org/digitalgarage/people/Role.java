package org.digitalgarage.people;

import java.util.Locale;

/** What a person may do within the subtree of a unit. Learning needs no role, and mentoring follows the assignment. */
public enum Role {
    /** May assign projects to people of the unit and judge what comes back. */
    MENTOR,
    /** Reads competency reports and people of the unit. */
    HR,
    /** Brings problems of the unit. */
    OWNER,
    /** Keeps the talent pool. */
    STEWARD,
    /** Leads people; the reporting line decides whom. */
    SUPERVISOR,
    /** Writes courses. */
    AUTHOR,
    /** Runs programmes. */
    MANAGER,
    /** Reads reports over all units below. */
    EXECUTIVE,
    /** Checks the ledger and reads the logs. */
    AUDITOR,
    /** Runs the installation. */
    ADMIN;

    /** The name in files, in the database and in the server's groups. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such role */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
