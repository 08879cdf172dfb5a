package org.digitalgarage.home.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.digitalgarage.home.FirstScreen;
import org.digitalgarage.people.Role;
import org.digitalgarage.platform.Parameters;

/** The way to the first screen of the caller's role, and to the pages of all the caller's roles. */
@Named
@RequestScoped
public class HomeRoles {

    @Inject
    private FirstScreen firstScreen;

    @Inject
    private Parameters parameters;

    /** Leads on where the caller's work is kept on a page of its own, unless the own screen is asked for. */
    public void lead() throws IOException {
        var begins = firstScreen.begins();
        if (!begins.equals("/") && parameters.text("own").isEmpty()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(begins);
        }
    }

    /** The address of the caller's own screen. */
    public String getOwn() {
        return firstScreen.begins().equals("/") ? "/" : "/?own=1";
    }

    /** The roles of the caller. */
    public List<Role> getAll() {
        return firstScreen.roles();
    }

    /** The page on which the work of a role is kept. */
    public String address(Role role) {
        return firstScreen.address(role);
    }
}
