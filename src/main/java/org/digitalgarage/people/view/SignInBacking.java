package org.digitalgarage.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.digitalgarage.people.SignIn;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.RequestFilter;
import org.digitalgarage.platform.Settings;
import org.digitalgarage.platform.view.Form;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInBacking {

    private static final List<String> NAMES = List.of(
            "learner",
            "mentor",
            "hr",
            "owner",
            "steward",
            "supervisor",
            "author",
            "manager",
            "executive",
            "auditor",
            "admin");

    @Inject
    private SignIn signIn;

    @Inject
    private Parameters parameters;

    @Inject
    private Language language;

    @Inject
    private Settings settings;

    @Inject
    private Form form;

    /** Signs in with a session of its own and goes on to the page that was asked for. */
    public void signIn() throws IOException {
        var name = parameters.text("name").orElse("");
        var password = parameters.raw("password");
        if (name.isEmpty() || password.isEmpty()) {
            var field = name.isEmpty() ? "name" : "password";
            form.refuse(new Refused(field, "people.signIn.empty." + field));
        } else {
            signIn(name, password);
        }
    }

    /** Signs in as somebody of the demonstration; the password is everybody's. */
    public void signInAs(String name) throws IOException {
        if (settings.demonstration()) {
            signIn(name, SignIn.DEMONSTRATION_PASSWORD);
        }
    }

    /** Whether the sign-in names of the demonstration are shown. */
    public boolean isDemonstration() {
        return settings.demonstration();
    }

    /** The sign-in names shown first. */
    public List<String> getNames() {
        return NAMES.subList(0, 3);
    }

    /** The other sign-in names of the demonstration. */
    public List<String> getMoreNames() {
        return NAMES.subList(3, NAMES.size());
    }

    private void signIn(String name, String password) throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        try {
            var auth = signIn.signIn(name, password, request.getRemoteAddr());
            auth.begin(request);
            RequestFilter.remember(request, (HttpServletResponse) external.getResponse(), look(auth.personId()));
            external.redirect(next());
        } catch (Refused refused) {
            form.refuse(refused);
        }
    }

    /** The account's look; the language is the one of the sign-in page, unless the browser is new here. */
    private String look(long personId) {
        var look = signIn.look(personId);
        return language.kept()
                .map(kept -> kept.code() + look.substring(look.indexOf('.')))
                .orElse(look);
    }

    /** Only addresses of this site: one slash, and no second one behind it. */
    private String next() {
        return parameters
                .text("next")
                .filter(next -> next.matches("/([^/\\\\].*)?"))
                .orElse("/");
    }
}
