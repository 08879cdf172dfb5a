package org.digitalgarage.evidence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.digitalgarage.people.Caller;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.ThaiDates;

/** What the address of a request asks for: whose evidence, as of which day, of which competency. */
@RequestScoped
public class Asked {

    /** What {@code ?person=} is, for those who read the description of the API. */
    static final String PERSON = "a person in the caller's scope, who sees who read; the caller where it is left out";

    /** What {@code ?asOf=} is. */
    static final String DAY = "a day in the Buddhist or the common era, such as 2026-11-23; today where it is left out";

    @Inject
    private Parameters parameters;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /**
     * The person of {@code ?person=}, or the caller.
     *
     * @throws Refused if a program names nobody
     * @throws NotFound if it is no number of a person
     */
    long person() {
        if (parameters.text("person").isPresent()) {
            return parameters.id("person");
        }
        if (caller.signedIn().token()) {
            throw new Refused("person", "platform.json.missing");
        }
        return caller.getPersonId();
    }

    /** The day of {@code ?asOf=}, typed in the Buddhist or the common era, or today. */
    LocalDate asOf() {
        return parameters
                .text("asOf")
                .map(typed -> ThaiDates.parse("asOf", typed))
                .orElseGet(now::today);
    }
}
