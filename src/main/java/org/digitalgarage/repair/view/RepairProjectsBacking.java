package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.digitalgarage.platform.Page;
import org.digitalgarage.repair.ProjectFilter;
import org.digitalgarage.repair.ProjectRow;

/** The projects that the caller works on. */
@Named
@RequestScoped
public class RepairProjectsBacking {

    @Inject
    private ProjectListing listing;

    private ProjectFilter filter;

    /** What is asked for. */
    public ProjectFilter getFilter() {
        if (filter == null) {
            filter = listing.filter("");
        }
        return filter;
    }

    /** The rows. */
    public Page<ProjectRow> getPage() {
        return listing.mine(getFilter());
    }

    /** The states to choose from. */
    public List<String> getStates() {
        return ProjectListing.states();
    }

    /** The names of a row's members, three at most. */
    public List<String> names(ProjectRow row) {
        return listing.names(row);
    }

    /** How many members are not named. */
    public int more(ProjectRow row) {
        return listing.more(row);
    }
}
