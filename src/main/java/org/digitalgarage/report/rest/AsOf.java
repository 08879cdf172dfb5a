package org.digitalgarage.report.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.ThaiDates;

/** The day as of which a report is asked for. */
@RequestScoped
public class AsOf {

    @Inject
    private Now now;

    /**
     * The day that was sent, today where there is none.
     *
     * @throws org.digitalgarage.platform.Refused if it is no day
     */
    LocalDate day(String sent) {
        return sent == null || sent.isBlank() ? now.today() : ThaiDates.parse("asOf", sent);
    }
}
