package org.digitalgarage.home.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.course.CatalogueEntry;
import org.digitalgarage.home.Search;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.view.Paging;
import org.digitalgarage.repair.ChallengeRow;

/** Search over courses, problems and competencies. */
@Named
@RequestScoped
public class HomeSearchBacking {

    @Inject
    private Search search;

    @Inject
    private Parameters parameters;

    @Inject
    private Paging paging;

    @Inject
    private Language language;

    private Search.Found found;

    /** What was typed; empty before. */
    public String getWords() {
        return parameters.text("q").orElse("");
    }

    /** What was found, or null before anything was typed. */
    public Search.Found getFound() {
        if (found == null && !getWords().isEmpty()) {
            found = search.find(getWords(), paging.slice(), language.current());
        }
        return found;
    }

    /** A list with these words, as {@code /report/people}. */
    public String in(String list) {
        return list + "?q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    }

    /** A course's title. */
    public String title(CatalogueEntry entry) {
        return entry.version().title(language.current());
    }

    /** A course in one sentence. */
    public String summary(CatalogueEntry entry) {
        return entry.version().summary(language.current());
    }

    /** A problem's title. */
    public String title(ChallengeRow row) {
        return row.title().in(language.current());
    }

    /** Whose problem it is. */
    public String owner(ChallengeRow row) {
        return row.owner().in(language.current());
    }

    /** A competency's name. */
    public String name(Competency competency) {
        return competency.name(language.current());
    }

    /** A competency in one sentence. */
    public String definition(Competency competency) {
        return competency.definition(language.current());
    }
}
