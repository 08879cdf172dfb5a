package org.digitalgarage.evidence;

import org.digitalgarage.people.Person;

/** Somebody a mentor mentors, and for how many days there was no contact. */
public record Quiet(Person person, long silentDays) {

    /** Whether it was quiet for too long. */
    public boolean silent() {
        return silentDays > Mentee.SILENCE;
    }
}
