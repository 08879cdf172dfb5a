package org.digitalgarage.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.course.Catalogue;
import org.digitalgarage.course.CatalogueEntry;
import org.digitalgarage.course.CatalogueFilter;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Role;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.Words;
import org.digitalgarage.repair.ChallengeFilter;
import org.digitalgarage.repair.ChallengeRow;
import org.digitalgarage.repair.Challenges;
import org.digitalgarage.report.PeopleFilter;
import org.digitalgarage.report.PeopleReport;
import org.digitalgarage.report.PeopleRow;

/**
 * One search over what everybody may see: courses, problems and competencies; for HR also the first of the people of
 * their units. What is more than a page is read on in the list of its kind.
 */
@ApplicationScoped
@Transactional
public class Search {

    private static final int MOST = 20;
    private static final int PEOPLE = 5;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Challenges challenges;

    @Inject
    private Competencies competencies;

    @Inject
    private PeopleReport people;

    @Inject
    private Caller caller;

    @Inject
    private Now now;

    /**
     * What was found; of courses and problems at most twenty, with the number of all.
     *
     * @param competencies the page of those whose name, code or definition has the words
     * @param people the first of those with the words in their names; null for who may not read the list
     */
    public record Found(
            Page<CatalogueEntry> courses,
            Page<ChallengeRow> challenges,
            Page<Competency> competencies,
            Page<PeopleRow> people) {

        /** Whether nothing was found. */
        public boolean isEmpty() {
            return courses.isEmpty()
                    && challenges.isEmpty()
                    && competencies.isEmpty()
                    && (people == null || people.isEmpty());
        }
    }

    /**
     * Searches for words as they were typed; Thai needs no spaces.
     *
     * @param slice the part of the competencies
     */
    public Found find(String words, Slice slice, Lang lang) {
        return new Found(
                catalogue.find(new CatalogueFilter(words, "", "", "", ""), new Slice(1, MOST, "title")),
                challenges.list(new ChallengeFilter(words, "", "", ""), new Slice(1, MOST, "urgency")),
                competencies(Words.of(words), slice),
                caller.unitsOf(Role.HR).isEmpty() ? null : people(words, lang));
    }

    private Page<PeopleRow> people(String words, Lang lang) {
        return people.read(
                        PeopleFilter.everybody(now.today()).withWords(words),
                        new Slice(1, PEOPLE, PeopleReport.SORTS.get(0)),
                        lang)
                .page();
    }

    private Page<Competency> competencies(Words words, Slice asked) {
        var all = competencies.current().stream()
                .filter(one -> words.foundIn(String.join(
                        " ",
                        one.getCode(),
                        one.name(Lang.TH),
                        one.name(Lang.EN),
                        one.definition(Lang.TH),
                        one.definition(Lang.EN))))
                .toList();
        var slice = asked.within(all.size());
        return slice.page(all.subList(slice.offset(), Math.min(slice.offset() + slice.size(), all.size())), all.size());
    }
}
