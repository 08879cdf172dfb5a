package org.digitalgarage.course.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.course.Catalogue;
import org.digitalgarage.course.CatalogueEntry;
import org.digitalgarage.course.CatalogueFilter;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.ThaiText;
import org.digitalgarage.platform.view.Paging;

/** The catalogue. */
@Named
@RequestScoped
public class CourseCatalogueBacking {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Competencies competencies;

    @Inject
    private Parameters parameters;

    @Inject
    private Paging paging;

    @Inject
    private Language language;

    private CatalogueFilter filter;
    private Page<CatalogueEntry> page;

    /** What is asked for; what is not offered is passed over. */
    public CatalogueFilter getFilter() {
        if (filter == null) {
            filter = new CatalogueFilter(
                    parameters.text("q").orElse(""),
                    one("track", CatalogueFilter.TRACKS),
                    parameters
                            .text("competency")
                            .filter(ref -> competencies.byRef(ref).isPresent())
                            .orElse(""),
                    one("hours", CatalogueFilter.HOURS),
                    one("mine", CatalogueFilter.MINE));
        }
        return filter;
    }

    /** The courses of this page. */
    public Page<CatalogueEntry> getPage() {
        if (page == null) {
            page = catalogue.find(getFilter(), paging.slice("title", "hours", "new"));
        }
        return page;
    }

    /** The tracks. */
    public List<String> getTracks() {
        return CatalogueFilter.TRACKS;
    }

    /** Spans of hours. */
    public List<String> getHours() {
        return CatalogueFilter.HOURS;
    }

    /** The reader's own states. */
    public List<String> getMine() {
        return CatalogueFilter.MINE;
    }

    /** The competencies that courses show, by name. */
    public List<Competency> getCompetencies() {
        var used = Set.copyOf(catalogue.competencies());
        return competencies.current().stream()
                .filter(competency -> used.contains(competency.getRef()))
                .sorted(Comparator.comparing(competency -> ThaiText.sortKey(competency.name(language.current()))))
                .toList();
    }

    /** The name of the competency asked for, or null. */
    public String getCompetency() {
        return competencies
                .byRef(getFilter().competency())
                .map(competency -> competency.name(language.current()))
                .orElse(null);
    }

    private String one(String name, List<String> offered) {
        return parameters.text(name).filter(offered::contains).orElse("");
    }
}
