package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.repair.Assigned;
import org.digitalgarage.repair.Assigning;
import org.digitalgarage.repair.Drafts;
import org.digitalgarage.repair.ProjectFilter;
import org.digitalgarage.repair.ProjectRow;

/** The projects that the caller mentors. */
@Named
@RequestScoped
public class RepairAssignedBacking {

    @Inject
    private ProjectListing listing;

    @Inject
    private Assigning assigning;

    @Inject
    private Drafts drafts;

    @Inject
    private Parameters parameters;

    private ProjectFilter filter;
    private Long waiting;
    private Assigned made;

    /** What is asked for. */
    public ProjectFilter getFilter() {
        if (filter == null) {
            filter = listing.filter("");
        }
        return filter;
    }

    /** The rows. */
    public Page<ProjectRow> getPage() {
        return listing.assigned(getFilter());
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

    /** What was just assigned, or null. */
    public Assigned getMade() {
        if (made == null && parameters.text("made").isPresent() && getFilter().briefId() != 0) {
            made = assigning.made(getFilter().briefId());
        }
        return made;
    }

    /** How many drafts wait. */
    public long getDrafts() {
        if (waiting == null) {
            waiting = drafts.count();
        }
        return waiting;
    }
}
