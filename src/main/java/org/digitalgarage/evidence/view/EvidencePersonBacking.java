package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import org.digitalgarage.platform.Parameters;

/** The competencies of somebody else, for those who may read them; the person sees who did. */
@Named
@RequestScoped
public class EvidencePersonBacking {

    private static final Pattern CELL = Pattern.compile("\\?[\\w=&%.+-]+");

    @Inject
    private CompetencyTable table;

    @Inject
    private Parameters parameters;

    /** The person's competencies. */
    public CompetencyTable getTable() {
        return table.of(parameters.id("person"));
    }

    /** The cell of the map from which the reader came, as the address says; empty where it does not. */
    public String getCell() {
        return parameters
                .text("cell")
                .filter(query -> CELL.matcher(query).matches())
                .orElse("");
    }
}
