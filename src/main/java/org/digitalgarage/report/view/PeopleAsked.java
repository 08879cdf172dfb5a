package org.digitalgarage.report.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.view.Paging;
import org.digitalgarage.report.PeopleFilter;
import org.digitalgarage.report.PeopleList;
import org.digitalgarage.report.PeopleReport;

/** What the address of the people's list asks for; the page and its files read it alike. */
@RequestScoped
public class PeopleAsked {

    @Inject
    private Parameters parameters;

    @Inject
    private Paging paging;

    @Inject
    private Now now;

    @Inject
    private HttpServletRequest request;

    /**
     * The filter in the address.
     *
     * @throws org.digitalgarage.platform.Refused if the day cannot be read
     */
    public PeopleFilter filter() {
        return filter(HeatAsked.day(parameters, now));
    }

    /** The filter in the address, of today whatever day the address names. */
    PeopleFilter today() {
        return filter(now.today());
    }

    private PeopleFilter filter(LocalDate day) {
        var least = parameters.number("minLevel", 0);
        return new PeopleFilter(
                parameters.text("q").orElse(null),
                parameters.optionalId("unit"),
                parameters.text("line").orElse(null),
                parameters.text("level").orElse(null),
                parameters.optionalId("competency"),
                parameters
                        .text("state")
                        .filter(state -> state.matches("met|below|unknown"))
                        .orElse(null),
                least > 0 ? OptionalInt.of(least) : OptionalInt.empty(),
                parameters
                        .text("mentor")
                        .filter(mentor -> mentor.matches("yes|no"))
                        .orElse(null),
                day);
    }

    /** The part of the list, and its order. */
    public Slice slice() {
        return paging.slice(PeopleReport.SORTS.toArray(String[]::new));
    }

    /** The part of the list; to its end it is counted only where that is preferred, as the page does when it is shown. */
    PeopleList read(PeopleReport report, PeopleFilter filter, Lang lang) {
        return "count=exact".equals(request.getHeader("Prefer"))
                ? report.read(filter, slice(), lang)
                : report.readFirst(filter, slice(), lang);
    }

    /** The name of the unit, or of the caller's scope. */
    static String name(PeopleList list, Lang lang) {
        return list.unit() != null ? list.unit().name(lang) : list.tops().get(0).name(lang);
    }
}
