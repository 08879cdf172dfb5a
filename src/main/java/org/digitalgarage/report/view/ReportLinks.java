package org.digitalgarage.report.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.view.Address;
import org.digitalgarage.platform.view.Form;
import org.digitalgarage.report.Drill;
import org.digitalgarage.report.HeatMap;

/** The addresses that the reports lead to: other units, opened cells, other searches. */
@Named
@RequestScoped
public class ReportLinks {

    @Inject
    private Parameters parameters;

    @Inject
    private Form form;

    @Inject
    private Address address;

    /** The map of a unit, with the same filters. */
    public String unit(long unit) {
        return "?unit=" + unit + kept("kind", "type", "asOf", "all");
    }

    /** The map with the total of a competency opened. */
    public String total(long unit, long competency) {
        return unit(unit) + "&competency=" + competency + "#drill";
    }

    /** The map with a cell opened. */
    public String cell(long unit, HeatMap.Row row, HeatMap.Cell cell) {
        var which = row.own() ? "&own=1" : row.unit() == unit ? "" : "&row=" + row.unit();
        return unit(unit) + which + "&competency=" + cell.competency() + "#drill";
    }

    /** Whether a cell is the opened one. */
    public boolean opened(long unit, HeatMap.Row row, HeatMap.Cell cell) {
        var own = parameters.text("own").isPresent();
        return parameters.optionalId("competency").orElse(0) == cell.competency()
                && own == row.own()
                && (own || parameters.optionalId("row").orElse(unit) == row.unit());
    }

    /** The people's list of the opened cell. */
    public String people(long unit, Drill drill) {
        return "/report/people?unit=" + parameters.optionalId("row").orElse(unit) + "&competency="
                + drill.competency().id()
                + parameters.text("show").map(show -> "&state=" + show).orElse("")
                + kept("asOf");
    }

    /** What is known of a person, on the day of the report. */
    public String person(long person) {
        return "/evidence/person?person=" + person + kept("asOf");
    }

    /** The search for other words in the caller's whole scope. */
    public String near(String words) {
        return "/report/people?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** The parameters of this page as the value of one parameter, so that a person's page leads back here. */
    public String getHere() {
        return URLEncoder.encode(address.getQuery(), StandardCharsets.UTF_8);
    }

    /** The file that shows what the page shows, without a day that could not be read. */
    public String export(String ending, String of) {
        var here = form.error("asOf") == null ? address.getHere() : address.without("asOf");
        var query = here.substring(address.getPath().length()).replaceFirst("\\?", "&");
        return "/report/export." + ending + "?of=" + of + query;
    }

    /** Parameters of this page to go on with, without a day that could not be read. */
    private String kept(String... names) {
        return Stream.of(names)
                .filter(name -> form.error(name) == null)
                .flatMap(name -> parameters.text(name).stream()
                        .map(value -> "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining());
    }
}
