package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.ThaiDates;
import org.digitalgarage.platform.view.Form;

/** The day of which a page tells, from {@code ?asOf=} in the Buddhist or the common era; today where none is asked for. */
@Named
@RequestScoped
public class AsOf {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2200;

    @Inject
    private Parameters parameters;

    @Inject
    private Form form;

    @Inject
    private Now now;

    private LocalDate day;

    /** The day; a faulty one is refused at its field, and the page tells of today. */
    public LocalDate getDay() {
        if (day == null) {
            day = now.today();
            try {
                day = parameters.text("asOf").map(AsOf::parse).orElse(day);
            } catch (Refused refused) {
                form.refuse(refused);
            }
        }
        return day;
    }

    /** Whether the page tells of today. */
    public boolean isToday() {
        return getDay().equals(now.today());
    }

    /** Whether the day is yet to come: the page tells how present evidence will have aged by then. */
    public boolean isAhead() {
        return getDay().isAfter(now.today());
    }

    /** What was typed, where it could not be read; else null. */
    public String getFaulty() {
        getDay();
        return form.error("asOf") == null ? null : parameters.text("asOf").orElse(null);
    }

    private static LocalDate parse(String typed) {
        var day = ThaiDates.parse("asOf", typed);
        if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
            throw new Refused("asOf", "evidence.asOf.range", typed);
        }
        return day;
    }
}
