package org.digitalgarage.evidence.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.evidence.Claims;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.view.Form;

/** Stating a level oneself: shown as a statement, and never raising a level. */
@Named
@RequestScoped
public class EvidenceClaimBacking {

    @Inject
    private Claims claims;

    @Inject
    private CompetencyChoice choice;

    @Inject
    private Parameters parameters;

    @Inject
    private Form form;

    @Inject
    private Language language;

    @PostConstruct
    void look() {
        if (parameters.map().containsKey("competency")
                && parameters.text("competency").isEmpty()) {
            form.refuse("competency", "evidence.claim.which");
        }
    }

    /** The competency chosen, or null while none is. */
    public Competency getCompetency() {
        return parameters.text("competency").map(choice::named).orElse(null);
    }

    /** What can be chosen. */
    public List<CompetencyChoice.Group> getChoices() {
        return choice.all();
    }

    /** What people do at each level of the competency chosen. */
    public List<String> getTexts() {
        return choice.texts(getCompetency(), language.current());
    }

    /** Records the statement. */
    public void claim() throws IOException {
        try {
            var level = parameters.number("level", 0);
            claims.claim(getCompetency().getId(), level == 0 ? null : level);
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/evidence/portfolio?done=evidence.done.claimed");
        } catch (Refused refused) {
            form.refuse(refused);
        }
    }
}
