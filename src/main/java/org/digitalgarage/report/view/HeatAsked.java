package org.digitalgarage.report.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.ThaiDates;
import org.digitalgarage.platform.view.Paging;
import org.digitalgarage.report.Drill;
import org.digitalgarage.report.HeatFilter;

/** What the address of the heat map asks for; the page and its files read it alike. */
@RequestScoped
public class HeatAsked {

    private static final int MOST = 100_000;

    @Inject
    private Parameters parameters;

    @Inject
    private Paging paging;

    @Inject
    private Now now;

    /**
     * The filter in the address.
     *
     * @throws Refused if the day cannot be read
     */
    public HeatFilter filter() {
        return filter(day(parameters, now));
    }

    /** The filter in the address, of today whatever day the address names. */
    HeatFilter today() {
        return filter(now.today());
    }

    private HeatFilter filter(LocalDate day) {
        var competency = parameters.optionalId("competency");
        return new HeatFilter(
                parameters.optionalId("unit"),
                parameters.text("kind").orElse(null),
                parameters.text("type").orElse(null),
                day,
                parameters.text("all").isPresent(),
                competency.isPresent() ? opened(competency.getAsLong()) : null);
    }

    /** The same with all people of the opened cell, for a file. */
    public HeatFilter everybody() {
        var filter = filter();
        var opened = filter.opened();
        return opened == null
                ? filter
                : new HeatFilter(
                        filter.unit(),
                        filter.kind(),
                        filter.type(),
                        filter.asOf(),
                        filter.all(),
                        new HeatFilter.Opened(
                                opened.unit(),
                                opened.own(),
                                opened.competency(),
                                opened.show(),
                                new Slice(1, MOST, opened.slice().sort())));
    }

    private HeatFilter.Opened opened(long competency) {
        var own = parameters.text("own").isPresent();
        return new HeatFilter.Opened(
                own ? OptionalLong.empty() : parameters.optionalId("row"),
                own,
                competency,
                parameters
                        .text("show")
                        .filter(show -> show.matches("met|below|unknown"))
                        .orElse(null),
                paging.slice(Drill.SORTS.toArray(String[]::new)));
    }

    /** The day in the parameter {@code asOf}, today where there is none. */
    static LocalDate day(Parameters parameters, Now now) {
        return parameters
                .text("asOf")
                .map(typed -> ThaiDates.parse("asOf", typed))
                .orElseGet(now::today);
    }
}
