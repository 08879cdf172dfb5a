package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.repair.ProjectFilter;
import org.digitalgarage.repair.ProjectLists;
import org.digitalgarage.repair.ProjectRow;

/** The first few of the projects a mentor has under way, by the day of what comes next. */
@Named
@RequestScoped
public class ProjectsAhead {

    private static final Slice FIRST = new Slice(1, 5, "next");

    @Inject
    private ProjectLists lists;

    private Page<ProjectRow> page;

    /** The rows; for mentors. */
    public Page<ProjectRow> getPage() {
        if (page == null) {
            page = lists.assigned(new ProjectFilter("", ProjectFilter.GOING, 0), FIRST);
        }
        return page;
    }
}
