package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.digitalgarage.evidence.PriorWork;
import org.digitalgarage.evidence.SubmissionView;
import org.digitalgarage.evidence.Submissions;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refusals;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.view.Address;
import org.digitalgarage.platform.view.Form;

/** One piece of work done before: writing it, handing it in, taking it back. */
@Named
@RequestScoped
public class EvidencePriorBacking {

    private static final String PAGE = "/evidence/prior";

    @Inject
    private PriorWork priorWork;

    @Inject
    private Submissions submissions;

    @Inject
    private PriorForm typed;

    @Inject
    private Parameters parameters;

    @Inject
    private Address address;

    @Inject
    private Form form;

    private Long id;
    private SubmissionView view;

    /** Keeps what was written and does what the pressed button says. */
    public void act() {
        attempt(() -> {
            var act = (parameters.text("do").orElse("save") + ":").split(":", 3);
            typed.change(act[0], act[1]);
            id = typed.keep(getId(), act[0].equals("hand"));
            submissions.save(id, parameters.number("textNo", 0), typed.body(), typed.link(), typed.workedOn());
            typed.attach(id);
            if (act[0].equals("detach")) {
                submissions.detach(id, Long.parseLong(act[1]));
            } else if (act[0].equals("hand")) {
                priorWork.handIn(id);
            }
            go(
                    switch (act[0]) {
                        case "hand" -> "&done=evidence.done.priorSent";
                        case "keep" -> "&done=evidence.done.priorKept";
                        case "add", "remove" -> "&done=#shows";
                        case "detach" -> "&done=#file";
                        default -> "";
                    });
        });
    }

    /** Takes work back that waits, to be written again. */
    public void takeBack() {
        attempt(() -> {
            priorWork.takeBack(getId());
            go("&done=evidence.done.priorTaken");
        });
    }

    /** Throws a draft away. */
    public void discard() {
        attempt(() -> {
            priorWork.discard(getId());
            address.go(PAGE + "?done=evidence.done.priorDiscarded");
        });
    }

    /** Says something to whoever judges. */
    public void say() {
        attempt(() -> {
            submissions.comment(getId(), parameters.text("comment").orElse(""));
            go("&done=evidence.done.priorSaid#said");
        });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusals refusals) {
            refusals.all().forEach(form::refuse);
        } catch (Refused refused) {
            form.refuse(refused);
        }
    }

    private void go(String rest) {
        address.go(PAGE + "?id=" + getId() + rest);
    }

    /** The work this page is about, or null for a new one. */
    public Long getId() {
        if (id == null && parameters.optionalId("id").isPresent()) {
            id = parameters.id("id");
        }
        return id;
    }

    /** The work with all that belongs to it, or null for a new one. */
    public SubmissionView getView() {
        if (view == null && getId() != null) {
            view = priorWork.get(id);
        }
        return view;
    }
}
