package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.view.Address;
import org.digitalgarage.platform.view.Form;
import org.digitalgarage.repair.Assigning;
import org.digitalgarage.repair.Draft;
import org.digitalgarage.repair.Drafts;
import org.digitalgarage.repair.Sheet;

/** Assigning a project: every button keeps the form first, then does its own part and comes back to the draft. */
@Named
@RequestScoped
public class RepairAssignBacking {

    private static final String PAGE = "/repair/assign?draft=";
    private static final String MADE = "/repair/assigned?made=true&brief=";

    @Inject
    private Drafts drafts;

    @Inject
    private Assigning assigning;

    @Inject
    private Parameters parameters;

    @Inject
    private Language language;

    @Inject
    private Address address;

    @Inject
    private Form form;

    @Inject
    private AssignTheirs theirs;

    private Draft draft;
    private Sheet sheet;
    private Assigning.Look look;

    /** Begins from nothing, or from the template whose code the button carries. */
    public void start() {
        var code = parameters.text("from");
        address.go(PAGE + (code.isEmpty() ? drafts.start() : drafts.start(code.get(), language.current())));
    }

    /** A draft that was assigned is the project now: it is not written on. */
    public void open() {
        parameters.text("draft").map(id -> getDraft().getBriefId()).ifPresent(brief -> address.go(MADE + brief));
    }

    /** Keeps what was typed and does what the button says. */
    public void act() {
        var id = parameters.id("draft");
        var act = (parameters.text("do").orElse("save") + ":").split(":", 3);
        try {
            drafts.save(id, parameters.number("typedNo", 0), Sheet.of(parameters.map()));
        } catch (Refused changed) {
            sheet = theirs.compare(
                    changed, Sheet.of(parameters.map()), getDraft().sheet());
            return;
        }
        draft = null;
        look = null;
        switch (act[0]) {
            case "assign" -> check(id);
            case "people" -> address.go("/repair/learners?draft=" + id);
            case "leave" -> address.go("/repair/assigned?done=repair.done.kept");
            default -> address.go(PAGE + id + "&done=" + drafts.change(id, act[0], act[1], language.current()));
        }
    }

    /** Assigns, after the mentor has read what cannot be undone. */
    public void assign() {
        form.attempt(
                () -> address.go(MADE + assigning.assign(parameters.id("draft")).briefId()));
    }

    private void check(long id) {
        assigning.look(id).faults().forEach(form::refuse);
        if (!form.isRefused()) {
            address.go(PAGE + id + "&confirm=true&done=");
        }
    }

    /** The draft of this page. */
    public Draft getDraft() {
        if (draft == null) {
            draft = drafts.get(parameters.id("draft"));
            sheet = draft.sheet();
        }
        return draft;
    }

    /** The form. */
    public Sheet getSheet() {
        getDraft();
        return sheet;
    }

    /** The draft looked through. */
    public Assigning.Look getLook() {
        if (look == null) {
            look = assigning.look(getDraft().getId());
        }
        return look;
    }
}
