package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.digitalgarage.people.Unit;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.view.Address;
import org.digitalgarage.platform.view.Paging;
import org.digitalgarage.repair.Draft;
import org.digitalgarage.repair.Drafts;
import org.digitalgarage.repair.LearnerFilter;
import org.digitalgarage.repair.LearnerRow;
import org.digitalgarage.repair.Learners;

/** Choosing the people of an assignment. */
@Named
@RequestScoped
public class RepairLearnersBacking {

    @Inject
    private Learners learners;

    @Inject
    private Drafts drafts;

    @Inject
    private LearnerChoices choices;

    @Inject
    private Parameters parameters;

    @Inject
    private Language language;

    @Inject
    private Paging paging;

    @Inject
    private Address address;

    private Draft draft;
    private LearnerFilter filter;
    private Page<LearnerRow> page;

    /** Adds those ticked. */
    public void choose() {
        var id = parameters.id("draft");
        drafts.addPeople(
                id,
                parameters.all("person").stream()
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .toList());
        back(id);
    }

    /** Everybody that the filter fits, on whatever page. */
    public void chooseAll() {
        var id = parameters.id("draft");
        drafts.chooseEverybody(id, getFilter());
        back(id);
    }

    private void back(long id) {
        address.go("/repair/assign?draft=" + id + "#people");
    }

    /** The draft the people are for. */
    public Draft getDraft() {
        if (draft == null) {
            draft = drafts.get(parameters.id("draft"));
        }
        return draft;
    }

    /** What is asked for. */
    public LearnerFilter getFilter() {
        if (filter == null) {
            var unit = parameters.optionalId("unit").orElse(0);
            filter = new LearnerFilter(
                    parameters.text("q").orElse(""),
                    choices.getUnits().stream().anyMatch(one -> one.getId() == unit) ? unit : 0,
                    parameters.text("line").orElse(""),
                    parameters.text("level").orElse(""));
        }
        return filter;
    }

    /** The rows. */
    public Page<LearnerRow> getPage() {
        if (page == null) {
            page = learners.list(getFilter(), paging.slice("name", "unit"), language.current());
        }
        return page;
    }

    /** The units of the rows. */
    public Map<Long, Unit> getUnitsOfRows() {
        return learners.unitsOf(getPage().rows());
    }
}
