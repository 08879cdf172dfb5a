package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.evidence.PriorWork;
import org.digitalgarage.evidence.Submission;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.People;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Refusals;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.view.Address;
import org.digitalgarage.platform.view.Form;

/** Work I have done before: all that I put forward, and one piece of it, written or read. {@link PriorForm} reads the form. */
@Named
@RequestScoped
public class EvidencePriorBacking {

    @Inject
    private PriorWork priorWork;

    @Inject
    private PriorForm typed;

    @Inject
    private People people;

    @Inject
    private Caller caller;

    @Inject
    private CompetencyChoice choice;

    @Inject
    private Language language;

    @Inject
    private Address address;

    @Inject
    private Form form;

    private List<Person> assessors;
    private List<Submission> prior;

    /** All that I put forward: what came back first, then what is being written. */
    public List<Submission> getPrior() {
        if (prior == null) {
            prior = priorWork.mine();
        }
        return prior;
    }

    /** Who may judge it. */
    public List<Person> getAssessors() {
        if (assessors == null) {
            assessors = priorWork.assessors();
        }
        return assessors;
    }

    /** Whether it is my supervisor. */
    public boolean supervises(Person person) {
        return person.getId().equals(people.get(caller.getPersonId()).getSupervisorId());
    }

    /** What people do at each level. */
    public List<String> texts(Competency competency) {
        return choice.texts(competency, language.current());
    }

    /** Begins a draft of the title given, and opens it. */
    public void begin() {
        doing(() -> "/evidence/prior?id=" + typed.begin());
    }

    /** Does what the pressed button says; what was written is kept first. */
    public void act() {
        doing(() -> {
            var id = typed.id();
            var act = typed.act();
            if (!act.equals("takeBack") && !act.equals("discard") && !act.equals("say")) {
                typed.keep();
            }
            switch (act) {
                case "say" -> typed.say();
                case "detach" -> typed.detach();
                case "takeBack" -> priorWork.takeBack(id);
                case "discard" -> priorWork.discard(id);
                case "submit" -> priorWork.handIn(id);
                default -> {
                    // kept already
                }
            }
            return switch (act) {
                case "submit", "discard" -> "/evidence/prior?done=evidence.done.prior." + act;
                case "add", "hide" -> here(id) + "#shows";
                case "detach", "attach" -> here(id) + "#file";
                case "say", "takeBack", "kept" -> here(id) + "&done=evidence.done.prior." + act;
                default -> here(id);
            };
        });
    }

    private interface Act {
        String run();
    }

    private void doing(Act act) {
        try {
            address.go(act.run());
        } catch (Refused refused) {
            form.refuse(refused);
            typed.forget();
        } catch (Refusals refusals) {
            refusals.all().forEach(form::refuse);
            typed.forget();
        }
    }

    private static String here(long id) {
        return "/evidence/prior?id=" + id;
    }
}
