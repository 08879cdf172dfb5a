package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.competency.Policies;
import org.digitalgarage.ledger.Kind;

/** What a project can show at most, for each competency: never above the scale, never above the policy's ceiling. */
@ApplicationScoped
public class Ceilings {

    @Inject
    private Competencies competencies;

    @Inject
    private Policies policies;

    /** The ceiling of a competency. */
    public int of(Competency competency) {
        return Math.min(
                competency.getScaleMax(), policies.of(competency).ceilings().get(Kind.PROJECT));
    }

    /** The ceiling of the competency {@code FRAMEWORK/CODE} in the version in use. */
    public Optional<Ceiling> of(String ref) {
        return competencies.byRef(ref).map(competency -> new Ceiling(competency.getId(), of(competency)));
    }
}
