package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Stream;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.evidence.EvidenceRecord.Wanted;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.platform.Parameters;

/** Which rows of evidence the address asks for; what it does not know it passes over. */
@Named
@RequestScoped
public class RowFilter {

    @Inject
    private Competencies competencies;

    @Inject
    private Parameters parameters;

    /** All of it, for the use case. */
    public Wanted wanted() {
        return new Wanted(
                getWords(),
                getCompetency() == null ? null : getCompetency().getId(),
                getKind(),
                parameters
                        .text("counts")
                        .filter(text -> text.matches("yes|no"))
                        .map("yes"::equals)
                        .orElse(null));
    }

    /** The words looked for; empty for all. */
    public String getWords() {
        return parameters.text("q").orElse("");
    }

    /** The competency, or null for all. */
    public Competency getCompetency() {
        return parameters.text("competency").map(competencies::named).orElse(null);
    }

    /** The kind of evidence, or null for all. */
    public Kind getKind() {
        return parameters
                .text("kind")
                .flatMap(code -> Stream.of(Kind.values())
                        .filter(kind -> kind.code().equals(code))
                        .findFirst())
                .orElse(null);
    }

    /** {@code yes}, {@code no}, or empty for all. */
    public String getCounts() {
        return Optional.ofNullable(wanted().counts())
                .map(counts -> counts ? "yes" : "no")
                .orElse("");
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !Wanted.ALL.equals(wanted());
    }
}
