package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Parameters;

/** The competency that an address names: by its number, its code, or its full name {@code FRAMEWORK/CODE}. */
@ApplicationScoped
public class AskedCompetency {

    @Inject
    private Competencies competencies;

    @Inject
    private Parameters parameters;

    /** @throws NotFound if the parameter is missing or names none */
    public Competency get(String parameter) {
        return find(parameter).orElseThrow(NotFound::new);
    }

    /**
     * Empty where the parameter is missing.
     *
     * @throws NotFound if it names none
     */
    public Optional<Competency> find(String parameter) {
        return parameters.text(parameter).map(this::named);
    }

    /** @throws NotFound if no competency has this name */
    public Competency named(String name) {
        if (name.matches("\\d{1,18}")) {
            return competencies.get(Long.parseLong(name));
        }
        return competencies
                .byRef(name)
                .or(() -> competencies.current().stream()
                        .filter(competency -> competency.getCode().equals(name))
                        .findFirst())
                .orElseThrow(NotFound::new);
    }

    /** What an address names a competency by: the code, or the number where a newer version has the code. */
    public static String key(Competency competency) {
        return competency.getFramework().isCurrent() ? competency.getCode() : String.valueOf(competency.getId());
    }
}
