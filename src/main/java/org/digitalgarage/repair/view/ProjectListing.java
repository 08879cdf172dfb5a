package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.view.Paging;
import org.digitalgarage.repair.ProjectFilter;
import org.digitalgarage.repair.ProjectLists;
import org.digitalgarage.repair.ProjectRow;
import org.digitalgarage.repair.ProjectState;

/** What both lists of projects read from the address and show of a row. */
@RequestScoped
public class ProjectListing {

    @Inject
    private ProjectLists lists;

    @Inject
    private Parameters parameters;

    @Inject
    private Paging paging;

    @Inject
    private Language language;

    private Page<ProjectRow> page;
    private Map<Long, List<Person>> members;

    /** What is asked for; a value that is not offered asks for nothing. */
    ProjectFilter filter(String otherwise) {
        return new ProjectFilter(
                parameters.text("q").orElse(""),
                parameters.text("state").filter(states()::contains).orElse(otherwise),
                parameters.optionalId("brief").orElse(0));
    }

    /** The states to choose from. */
    static List<String> states() {
        return List.of(
                ProjectFilter.GOING,
                ProjectState.PLANNED.code(),
                ProjectState.RUNNING.code(),
                ProjectState.IN_REVIEW.code(),
                ProjectState.COMPLETED.code(),
                ProjectState.STOPPED.code());
    }

    Page<ProjectRow> mine(ProjectFilter filter) {
        if (page == null) {
            page = lists.mine(filter, paging.slice("next", "title", "state", "end"));
        }
        return page;
    }

    Page<ProjectRow> assigned(ProjectFilter filter) {
        if (page == null) {
            page = lists.assigned(filter, paging.slice("next", "title", "state", "end"));
        }
        return page;
    }

    /** The names of a row's members; of a large team the first three. */
    List<String> names(ProjectRow row) {
        return members().getOrDefault(row.id(), List.of()).stream()
                .limit(3)
                .map(person -> person.getName().full(language.current()))
                .toList();
    }

    /** How many members are not named. */
    int more(ProjectRow row) {
        return Math.max(0, members().getOrDefault(row.id(), List.of()).size() - 3);
    }

    private Map<Long, List<Person>> members() {
        if (members == null) {
            members = lists.members(page.rows());
        }
        return members;
    }
}
