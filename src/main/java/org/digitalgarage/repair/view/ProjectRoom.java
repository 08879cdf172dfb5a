package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.digitalgarage.evidence.SubmissionView;
import org.digitalgarage.people.Caller;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.repair.Comment;
import org.digitalgarage.repair.ProjectTemplate;
import org.digitalgarage.repair.ProjectWork;
import org.digitalgarage.repair.Projects;
import org.digitalgarage.repair.Room;

/** What the project room shows: each part is read once. */
@Named
@RequestScoped
public class ProjectRoom {

    @Inject
    private Projects projects;

    @Inject
    private ProjectWork work;

    @Inject
    private Caller caller;

    @Inject
    private Parameters parameters;

    private Room room;
    private Optional<SubmissionView> view;
    private List<Comment> comments;

    void forget() {
        room = null;
        view = null;
        comments = null;
    }

    /** The project in the address, or the reader's own of the brief in the address. */
    public Room getRoom() {
        if (room == null) {
            var id = parameters.optionalId("id");
            room = projects.room(id.isPresent() ? id.getAsLong() : projects.idOfMine(parameters.id("brief")));
        }
        return room;
    }

    /** What is written or was handed in, or null. */
    public SubmissionView getView() {
        if (view == null) {
            view = work.view(getRoom());
        }
        return view.orElse(null);
    }

    /** What was said. */
    public List<Comment> getComments() {
        if (comments == null) {
            comments = projects.comments(getRoom());
        }
        return comments;
    }

    /** The template it was made from, or null. */
    public ProjectTemplate getTemplate() {
        return projects.template(getRoom());
    }

    /** Whether the reader works on it. */
    public boolean isMember() {
        return getRoom().members().contains(caller.getPersonId());
    }

    /** Whether the reader mentors it. */
    public boolean isMentor() {
        return getRoom().isMentor(caller.getPersonId());
    }
}
