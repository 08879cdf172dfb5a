package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.digitalgarage.repair.ProjectLists;
import org.digitalgarage.repair.ProjectRow;

/** The first few of the projects a mentor has under way. */
@Named
@RequestScoped
public class ProjectsAhead {

    private static final int MOST = 5;

    @Inject
    private ProjectLists lists;

    private List<ProjectRow> rows;

    /** The rows, by the day of what comes next; for mentors. */
    public List<ProjectRow> getRows() {
        if (rows == null) {
            rows = lists.ahead(MOST);
        }
        return rows;
    }
}
