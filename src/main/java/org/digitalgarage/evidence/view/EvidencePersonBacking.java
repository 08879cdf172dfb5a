package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.digitalgarage.platform.Parameters;

/** The competencies of somebody else, for those who may read them; the person sees who did. */
@Named
@RequestScoped
public class EvidencePersonBacking {

    @Inject
    private CompetencyTable table;

    @Inject
    private Parameters parameters;

    /** The person's competencies. */
    public CompetencyTable getTable() {
        return table.of(parameters.id("person"));
    }
}
