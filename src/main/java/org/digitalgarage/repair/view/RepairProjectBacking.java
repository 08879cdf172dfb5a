package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.view.Address;
import org.digitalgarage.platform.view.Form;
import org.digitalgarage.repair.ProjectWork;
import org.digitalgarage.repair.Projects;

/** What is done in the project room. */
@Named
@RequestScoped
public class RepairProjectBacking {

    @Inject
    private Projects projects;

    @Inject
    private ProjectWork work;

    @Inject
    private ProjectRoom room;

    @Inject
    private Parameters parameters;

    @Inject
    private Address address;

    @Inject
    private Form form;

    /** Does what the pressed button says, and comes back to the place where it is seen. What was written is kept first. */
    public void act() {
        var id = room.getRoom().project().getId();
        var act = parameters.text("do").orElse("save").split(":");
        if (form.attempt(() -> carryOut(id, act))) {
            address.go("/repair/project?id=" + id + place(act[0]));
        } else {
            room.forget();
        }
    }

    private void carryOut(long id, String... act) {
        if (!act[0].equals("submit") && !act[0].equals("take")) {
            keep(id);
        }
        switch (act[0]) {
            case "reach", "reopen" -> projects.reach(id, which(act), act[0].equals("reach"));
            case "say" -> projects.say(id, text("say"));
            case "stop" -> projects.stop(id, text("reason"));
            case "detach" -> work.detach(id, which(act));
            case "submit" -> submit(id);
            case "take" -> {
                work.takeBack(id);
                keep(id);
            }
            default -> attach(id);
        }
    }

    private void keep(long id) {
        if (isWritten()) {
            work.save(id, parameters.number("textNo", 0), text("body"), text("link"));
        }
    }

    private void submit(long id) {
        attach(id);
        work.submit(id, parameters.number("textNo", 0), text("body"), text("link"));
    }

    private void attach(long id) {
        parameters.eachFile("file", (name, content) -> work.attach(id, name, content));
    }

    /** Whether the form has a hand-in with something in it, or emptied of what was there. */
    private boolean isWritten() {
        return room.isMember()
                && parameters.map().containsKey("body")
                && (room.getView() != null || !(text("body") + text("link")).isEmpty());
    }

    private String text(String name) {
        return parameters.text(name).orElse("");
    }

    /** The number behind the act; one that nothing has where there is none. */
    private static long which(String... act) {
        return act.length > 1 && act[1].matches("\\d{1,18}") ? Long.parseLong(act[1]) : 0;
    }

    private static String place(String act) {
        return switch (act) {
            case "reach", "reopen" -> "&done=#steps";
            case "say" -> "&done=repair.done.said#talk";
            case "stop" -> "&done=repair.done.stopped";
            case "submit" -> "&done=repair.done.handedIn";
            case "take" -> "&done=repair.done.taken#hand";
            case "detach", "attach" -> "&done=#file";
            default -> "&done=repair.done.saved#hand";
        };
    }
}
