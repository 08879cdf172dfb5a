package org.digitalgarage.evidence.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.digitalgarage.evidence.EvidenceRecords;
import org.digitalgarage.people.Caller;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Sheet;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.ThaiDates;

/** Competencies or rows of evidence as a table for spreadsheets: what the page with the same address shows, unpaged. */
@WebServlet("/evidence/export.csv")
public class EvidenceExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CompetencyTable table;

    @Inject
    private transient EvidenceRecords records;

    @Inject
    private transient RowFilter filter;

    @Inject
    private transient RowWords words;

    @Inject
    private transient AsOf asOf;

    @Inject
    private transient Parameters parameters;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("rows".equals(request.getParameter("of"))) {
            rows(response);
        } else {
            competencies(response);
        }
    }

    private void competencies(HttpServletResponse response) throws IOException {
        var person = parameters.optionalId("person").orElse(caller.getPersonId());
        var profile = table.of(person).getProfile();
        try (var sheet = open("evidence.competencies.title", response)) {
            sheet.note(profile.person().getName().full(lang()));
            sheet.note(say("evidence.facts.asOf", ThaiDates.fact(lang(), asOf.getDay())));
            sheet.head(heads("kind", "ref", "competency", "required", "level", "state", "certainty", "latest"));
            for (var group : table.getGroups()) {
                for (var row : group.rows()) {
                    var rated = row.rated();
                    sheet.line(java.util.Arrays.asList(
                            say(group.key()),
                            row.competency().getRef() + " v"
                                    + row.competency().getFramework().getVersion(),
                            row.competency().name(lang()),
                            rated.required(),
                            rated.shown() == 0 ? null : rated.shown(),
                            say("platform.state." + rated.state().code()),
                            rated.certainty() == null
                                    ? null
                                    : say("platform.certainty."
                                            + rated.certainty().code()),
                            rated.lastWorkedOn()));
                }
            }
        }
    }

    private void rows(HttpServletResponse response) throws IOException {
        var record = records.of(caller.getPersonId(), asOf.getDay(), "evidence.portfolio");
        var all = record.page(filter.wanted(), new Slice(1, 100_000, "-worked"), lang());
        try (var sheet = open("evidence.portfolio.title", response)) {
            sheet.note(caller.getName());
            sheet.note(say("evidence.facts.asOf", ThaiDates.fact(lang(), asOf.getDay())));
            sheet.head(heads("worked", "what", "rowKind", "competency", "ref", "level", "by", "counts", "recorded"));
            for (var item : all.rows()) {
                sheet.line(List.of(
                        item.row().workedOn(),
                        words.title(item.row()),
                        say("evidence.row.kind." + item.row().kind().code()),
                        item.competency().name(lang()),
                        item.competency().getRef(),
                        item.row().level(),
                        words.judged(item.row()),
                        words.reasonWord(item.row().reason()),
                        ThaiDates.day(item.row().recordedAt())));
            }
        }
    }

    private Sheet open(String key, HttpServletResponse response) throws IOException {
        var title = say(key);
        var name = URLEncoder.encode(title + " " + asOf.getDay() + ".csv", StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setContentType(Sheet.Format.CSV.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"evidence.csv\"; filename*=UTF-8''" + name);
        return Sheet.open(Sheet.Format.CSV, title, response.getOutputStream());
    }

    private List<String> heads(String... names) {
        return java.util.stream.Stream.of(names)
                .map(name -> say("evidence.export." + name))
                .toList();
    }

    private String say(String key, Object... arguments) {
        return Messages.text(lang(), key, arguments);
    }

    private Lang lang() {
        return language.current();
    }
}
