package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.digitalgarage.evidence.SubmissionKind;
import org.digitalgarage.evidence.SubmissionView;
import org.digitalgarage.evidence.Submissions;
import org.digitalgarage.people.Caller;
import org.digitalgarage.platform.Parameters;

/** Handed-in work as it was judged, for everybody who may read it: the place that a row of evidence leads to. */
@Named
@RequestScoped
public class EvidenceSubmissionBacking {

    @Inject
    private Submissions submissions;

    @Inject
    private Parameters parameters;

    @Inject
    private Caller caller;

    private SubmissionView view;

    /** The work with all that belongs to it. */
    public SubmissionView getView() {
        if (view == null) {
            view = submissions.get(parameters.id("id"));
        }
        return view;
    }

    /** Whether it is the reader's own work. */
    public boolean isMine() {
        return getView().work().getMembers().contains(caller.getPersonId());
    }

    /** Where the work was done, for those whose work it is. */
    public String getAddress() {
        var work = getView().work();
        return work.getKind() == SubmissionKind.PRIOR ? work.getAddress() + "?id=" + work.getId() : work.getAddress();
    }
}
