package org.digitalgarage.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.course.Catalogue;
import org.digitalgarage.course.CatalogueEntry;
import org.digitalgarage.course.CatalogueFilter;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.ThaiText;
import org.digitalgarage.repair.ChallengeFilter;
import org.digitalgarage.repair.ChallengeRow;
import org.digitalgarage.repair.Challenges;

/** One search over what everybody may see: courses, problems and competencies. People are found in HR's own list. */
@ApplicationScoped
@Transactional
public class Search {

    private static final int MOST = 20;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Challenges challenges;

    @Inject
    private Competencies competencies;

    /**
     * What was found; of each kind at most twenty, with the number of all.
     *
     * @param competencies those whose name, code or definition has the words
     */
    public record Found(Page<CatalogueEntry> courses, Page<ChallengeRow> challenges, List<Competency> competencies) {

        /** Whether nothing was found. */
        public boolean isEmpty() {
            return courses.isEmpty() && challenges.isEmpty() && competencies.isEmpty();
        }
    }

    /** Searches for words as they were typed; Thai needs no spaces. */
    public Found find(String words) {
        return new Found(
                catalogue.find(new CatalogueFilter(words, "", "", "", ""), new Slice(1, MOST, "title")),
                challenges.list(new ChallengeFilter(words, "", "", ""), new Slice(1, MOST, "urgency")),
                competencies(ThaiText.normalise(words)));
    }

    private List<Competency> competencies(String words) {
        return competencies.current().stream()
                .filter(one -> ThaiText.normalise(String.join(
                                " ",
                                one.getCode(),
                                one.name(Lang.TH),
                                one.name(Lang.EN),
                                one.definition(Lang.TH),
                                one.definition(Lang.EN)))
                        .contains(words))
                .limit(MOST)
                .toList();
    }
}
