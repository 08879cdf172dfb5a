package org.digitalgarage.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.digitalgarage.people.SignIn;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.RequestFilter;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInBacking {

    @Inject
    private SignIn signIn;

    @Inject
    private Parameters parameters;

    @Inject
    private Language language;

    private String problem;

    /** Signs in with a session of its own and goes on to the page that was asked for. */
    public void signIn() throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        try {
            var auth = signIn.signIn(
                    parameters.text("name").orElse(""),
                    parameters.text("password").orElse(""),
                    request.getRemoteAddr());
            auth.begin(request);
            RequestFilter.remember(request, (HttpServletResponse) external.getResponse(), signIn.look(auth.personId()));
            external.redirect(next());
        } catch (Refused refused) {
            problem = refused.text(language.current());
        }
    }

    /** What was wrong, or null. */
    public String getProblem() {
        return problem;
    }

    /** Only addresses of this site: one slash, and no second one behind it. */
    private String next() {
        return parameters
                .text("next")
                .filter(next -> next.matches("/([^/\\\\].*)?"))
                .orElse("/");
    }
}
