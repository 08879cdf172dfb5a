package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.digitalgarage.evidence.PriorWork;
import org.digitalgarage.evidence.SubmissionView;
import org.digitalgarage.evidence.Submissions;
import org.digitalgarage.platform.Parameters;
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

    /** Keeps what was written and does what the pressed button says. All that is to be mended is said at once. */
    public void act() {
        var act = (parameters.text("do").orElse("save") + ":").split(":", 3);
        var handIn = act[0].equals("hand");
        typed.change(act[0], act[1]);
        if (!form.attempt(() -> id = typed.keep(getId(), handIn))) {
            return;
        }
        form.attempt(() ->
                submissions.save(id, parameters.number("textNo", 0), typed.body(), typed.link(), typed.workedOn()));
        form.attempt(() -> parameters.eachFile("file", (name, content) -> submissions.attach(id, name, content)));
        if (act[0].equals("detach")) {
            form.attempt(() -> submissions.detach(id, act[1].matches("\\d{1,18}") ? Long.parseLong(act[1]) : 0));
        } else if (handIn && form.isRefused()) {
            priorWork.missing(id).stream()
                    .filter(missing -> form.error(missing.field()) == null)
                    .forEach(form::refuse);
        } else if (handIn) {
            form.attempt(() -> priorWork.handIn(id));
        }
        if (form.isRefused()) {
            view = null;
        } else {
            go(
                    switch (act[0]) {
                        case "hand" -> "&done=evidence.done.priorSent";
                        case "keep" -> "&done=evidence.done.priorKept";
                        case "add", "remove" -> "&done=#shows";
                        case "detach" -> "&done=#file";
                        default -> "";
                    });
        }
    }

    /** Takes work back that waits, to be written again. */
    public void takeBack() {
        form.attempt(() -> {
            priorWork.takeBack(getId());
            go("&done=evidence.done.priorTaken");
        });
    }

    /** Throws a draft away. */
    public void discard() {
        form.attempt(() -> {
            priorWork.discard(getId());
            address.go(PAGE + "?done=evidence.done.priorDiscarded");
        });
    }

    /** Says something to whoever judges. */
    public void say() {
        form.attempt(() -> {
            submissions.comment(getId(), parameters.text("comment").orElse(""));
            go("&done=evidence.done.priorSaid#said");
        });
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
