package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.evidence.CompetencyProfile;
import org.digitalgarage.evidence.CompetencyProfiles;
import org.digitalgarage.evidence.Explanations;
import org.digitalgarage.evidence.Rated;
import org.digitalgarage.evidence.RatingQuestion;
import org.digitalgarage.evidence.RatingQuestions;
import org.digitalgarage.evidence.Why;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Parameters;

/** The competencies of one person by kind, and the explanation of the one asked for by {@code ?why=}. */
@RequestScoped
public class CompetencyTable {

    /** One line. */
    public record Row(Competency competency, Rated rated) {}

    /** The lines of one kind; the key names its heading. */
    public record Group(String key, List<Row> rows) {}

    @Inject
    private CompetencyProfiles profiles;

    @Inject
    private Explanations explanations;

    @Inject
    private RatingQuestions questions;

    @Inject
    private Competencies competencies;

    @Inject
    private Units units;

    @Inject
    private AsOf asOf;

    @Inject
    private Parameters parameters;

    @Inject
    private Language language;

    private Long person;
    private CompetencyProfile profile;
    private Why why;
    private List<RatingQuestion> asking;

    /** From now on the table is about this person. */
    public CompetencyTable of(long personId) {
        person = personId;
        return this;
    }

    /** All that is known, whatever is filtered. */
    public CompetencyProfile getProfile() {
        if (profile == null) {
            profile = profiles.of(person, asOf.getDay());
        }
        return profile;
    }

    /** Which lines are wanted: {@code met}, {@code short}, {@code open} or empty for all. */
    public String getShow() {
        return parameters
                .text("show")
                .filter(show -> show.matches("met|short|open"))
                .orElse("");
    }

    /** The lines wanted by kind, then those beside the position. */
    public List<Group> getGroups() {
        var kinds = new LinkedHashMap<String, List<Row>>();
        getProfile().asked().stream().filter(this::wanted).map(this::row).forEach(row -> kinds.computeIfAbsent(
                        "competency.kind." + row.competency().getKind().code(), kind -> new ArrayList<>())
                .add(row));
        var groups = new ArrayList<Group>();
        kinds.forEach((kind, rows) -> groups.add(new Group(kind, rows)));
        if (getShow().isEmpty() && !getProfile().beside().isEmpty()) {
            groups.add(new Group(
                    "evidence.competencies.beside",
                    getProfile().beside().stream().map(this::row).toList()));
        }
        return groups;
    }

    /** The explanation asked for, or null. */
    public Why getWhy() {
        if (why == null) {
            parameters
                    .text("why")
                    .map(competencies::named)
                    .ifPresent(competency -> why = explanations.why(getProfile(), competency.getId()));
        }
        return why;
    }

    /** What the reader asked others about the competency explained, latest first; only about one's own. */
    public List<RatingQuestion> getQuestions() {
        if (asking == null) {
            asking = getWhy() == null || !getProfile().own()
                    ? List.of()
                    : questions.mine(getWhy().competency().getId());
        }
        return asking;
    }

    /** The unit of the person. */
    public String unit() {
        return units.get(getProfile().unitId()).name(lang());
    }

    private boolean wanted(Rated rated) {
        return switch (getShow()) {
            case "met" -> rated.outcome().met();
            case "short" -> rated.outcome().below();
            case "open" -> !rated.outcome().met() && !rated.outcome().below();
            default -> true;
        };
    }

    private Row row(Rated rated) {
        return new Row(competencies.get(rated.competencyId()), rated);
    }

    private Lang lang() {
        return language.current();
    }
}
