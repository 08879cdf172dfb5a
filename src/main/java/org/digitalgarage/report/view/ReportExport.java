package org.digitalgarage.report.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.digitalgarage.people.Caller;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.Sheet;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.report.HeatMaps;
import org.digitalgarage.report.HeatSheet;
import org.digitalgarage.report.LevelsReport;
import org.digitalgarage.report.LevelsSheet;
import org.digitalgarage.report.PeopleFilter;
import org.digitalgarage.report.PeopleList;
import org.digitalgarage.report.PeopleReport;
import org.digitalgarage.report.PeopleSheet;

/**
 * The reports as files: exactly what the page with the same parameters shows, and the levels of everybody whom the list
 * of people shows.
 */
@WebServlet(urlPatterns = {"/report/export.csv", "/report/export.xlsx"})
public class ReportExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HeatMaps maps;

    @Inject
    private transient PeopleReport people;

    @Inject
    private transient LevelsReport levels;

    @Inject
    private transient HeatAsked heat;

    @Inject
    private transient PeopleAsked list;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = request.getServletPath().endsWith("csv") ? Sheet.Format.CSV : Sheet.Format.XLSX;
        var of = String.valueOf(request.getParameter("of"));
        var named = of.equals("people") || of.equals("levels");
        try {
            if (of.equals("levels")) {
                levels(format, response);
            } else if (named) {
                people(format, response);
            } else {
                heatmap(format, response);
            }
        } catch (Refused refused) {
            // the page says what is wrong with the parameters, at the field
            var query = request.getQueryString() == null ? "" : request.getQueryString();
            response.sendRedirect((named ? "/report/people?" : "/report/heatmap?") + query);
        }
    }

    private void heatmap(Sheet.Format format, HttpServletResponse response) throws IOException {
        var report = maps.read(heat.everybody());
        try (var sheet = open(format, "report.heatmap.title", report.asOf(), response)) {
            new HeatSheet(sheet, language.current()).write(report, caller.getName());
        }
    }

    private void people(Sheet.Format format, HttpServletResponse response) throws IOException {
        var filter = list.filter();
        var slice = list.slice();
        var scope = scope(filter);
        try (var sheet = open(format, "report.people.title", filter.asOf(), response)) {
            var writer = new PeopleSheet(
                    sheet, language.current(), filter.competency().isPresent());
            writer.begin(PeopleAsked.name(scope, language.current()), filter.asOf(), caller.getName());
            people.each(filter, slice, language.current(), writer::person);
        }
    }

    private void levels(Sheet.Format format, HttpServletResponse response) throws IOException {
        var filter = list.filter();
        var scope = scope(filter);
        try (var sheet = open(format, "report.levels.title", filter.asOf(), response)) {
            var writer = new LevelsSheet(sheet, language.current());
            writer.begin(PeopleAsked.name(scope, language.current()), filter.asOf(), caller.getName());
            levels.each(filter, language.current(), writer::level);
        }
    }

    /** Asks for one row, so that what is refused is refused before the file begins. */
    private PeopleList scope(PeopleFilter filter) {
        return people.read(filter, new Slice(1, 1, list.slice().sort()), language.current());
    }

    /** A file named after what it shows and the day of its figures. */
    private Sheet open(Sheet.Format format, String key, LocalDate day, HttpServletResponse response)
            throws IOException {
        var title = Messages.text(language.current(), key);
        var name = URLEncoder.encode(title + " " + day + "." + format.ending(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setContentType(format.mediaType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"report." + format.ending() + "\"; filename*=UTF-8''" + name);
        return Sheet.open(format, title, response.getOutputStream());
    }
}
