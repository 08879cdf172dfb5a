package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.digitalgarage.people.Caller;

/** My competencies, and why each is as it is. */
@Named
@RequestScoped
public class EvidenceCompetenciesBacking {

    @Inject
    private CompetencyTable table;

    @Inject
    private Caller caller;

    /** My competencies. */
    public CompetencyTable getTable() {
        return table.of(caller.getPersonId());
    }
}
