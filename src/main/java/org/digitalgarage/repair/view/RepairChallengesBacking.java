package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.view.Paging;
import org.digitalgarage.repair.ChallengeFilter;
import org.digitalgarage.repair.ChallengeRow;
import org.digitalgarage.repair.ChallengeState;
import org.digitalgarage.repair.Challenges;

/** The list of challenges. */
@Named
@RequestScoped
public class RepairChallengesBacking {

    private static final List<String> CATEGORIES =
            List.of("disaster", "pm-directive", "hardship", "process", "environment");

    @Inject
    private Challenges challenges;

    @Inject
    private Parameters parameters;

    @Inject
    private Paging paging;

    private ChallengeFilter filter;
    private Page<ChallengeRow> page;
    private List<Both> provinces;

    /** What is asked for; a value that is not offered asks for nothing. */
    public ChallengeFilter getFilter() {
        if (filter == null) {
            filter = new ChallengeFilter(
                    parameters.text("q").orElse(""),
                    parameters.text("category").filter(CATEGORIES::contains).orElse(""),
                    parameters.text("province").filter(this::isOffered).orElse(""),
                    parameters.text("state").filter(getStates()::contains).orElse(""));
        }
        return filter;
    }

    /** The rows. */
    public Page<ChallengeRow> getPage() {
        if (page == null) {
            page = challenges.list(getFilter(), paging.slice("urgency", "title", "result"));
        }
        return page;
    }

    /** The categories to choose from. */
    public List<String> getCategories() {
        return CATEGORIES;
    }

    /** The states to choose from: those with an open seat first. */
    public List<String> getStates() {
        return List.of(
                ChallengeFilter.SEATS,
                ChallengeState.ACCEPTED.code(),
                ChallengeState.OPEN.code(),
                ChallengeState.IN_PROGRESS.code(),
                ChallengeState.SOLUTION_PROPOSED.code(),
                ChallengeState.ADOPTED.code(),
                ChallengeState.OUTCOME_MET.code(),
                ChallengeState.OUTCOME_NOT_MET.code());
    }

    /** The provinces to choose from. */
    public List<Both> getProvinces() {
        if (provinces == null) {
            provinces = challenges.provinces();
        }
        return provinces;
    }

    /** How many have an open seat. */
    public long getWithSeats() {
        return challenges.countWithSeats();
    }

    private boolean isOffered(String province) {
        return province.equals(ChallengeFilter.COUNTRY)
                || getProvinces().stream().anyMatch(name -> name.th().equals(province));
    }
}
