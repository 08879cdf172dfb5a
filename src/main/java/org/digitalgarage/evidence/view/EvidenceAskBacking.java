package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.evidence.PriorWork;
import org.digitalgarage.evidence.PriorWork.Assessor;
import org.digitalgarage.evidence.QuestionKind;
import org.digitalgarage.evidence.RatingQuestion;
import org.digitalgarage.evidence.RatingQuestions;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.view.Form;

/** Asking a mentor or the supervisor to look at my rating again, or to observe my work. */
@Named
@RequestScoped
public class EvidenceAskBacking {

    @Inject
    private RatingQuestions questions;

    @Inject
    private PriorWork priorWork;

    @Inject
    private Competencies competencies;

    @Inject
    private Parameters parameters;

    @Inject
    private Form form;

    private List<Assessor> assessors;
    private List<RatingQuestion> earlier;

    /** What is asked for. */
    public QuestionKind getKind() {
        return parameters.text("kind").flatMap(QuestionKind::find).orElseThrow(NotFound::new);
    }

    /** The competency. */
    public Competency getCompetency() {
        return competencies.named(parameters.text("competency").orElseThrow(NotFound::new));
    }

    /** Whom I may ask. */
    public List<Assessor> getAssessors() {
        if (assessors == null) {
            assessors = priorWork.assessors();
        }
        return assessors;
    }

    /** What I asked before about this competency, latest first. */
    public List<RatingQuestion> getEarlier() {
        if (earlier == null) {
            earlier = questions.mine(getCompetency().getId());
        }
        return earlier;
    }

    /** Whether the same is asked already and nobody has answered. */
    public boolean isOpen() {
        return getEarlier().stream().anyMatch(one -> one.isOpen() && one.getKind() == getKind());
    }

    /** Puts the question into the queue of the one who is asked. */
    public void send() throws IOException {
        try {
            var assessor = parameters.optionalId("assessor");
            questions.ask(
                    getKind(),
                    getCompetency().getId(),
                    assessor.isPresent() ? assessor.getAsLong() : null,
                    parameters.text("question").orElse(""));
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/evidence/competencies?why=" + getCompetency().getKey() + "&done=evidence.done.asked");
        } catch (Refused refused) {
            form.refuse(refused);
        }
    }
}
