package org.digitalgarage.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.MyProfile;
import org.digitalgarage.people.ProfileRead;
import org.digitalgarage.people.ProfileReads;
import org.digitalgarage.people.SignIn;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.RequestFilter;
import org.digitalgarage.platform.view.Form;
import org.digitalgarage.platform.view.Paging;

/** My profile: who looked, what the register says, how pages should look, the password. */
@Named
@RequestScoped
public class PeopleProfileBacking {

    @Inject
    private MyProfile profiles;

    @Inject
    private ProfileReads reads;

    @Inject
    private SignIn signIn;

    @Inject
    private Caller caller;

    @Inject
    private Parameters parameters;

    @Inject
    private Paging paging;

    @Inject
    private Language language;

    @Inject
    private Form form;

    private MyProfile.Profile profile;
    private Page<ProfileRead> looks;

    /** What the register holds. */
    public MyProfile.Profile getProfile() {
        profile = profile == null ? profiles.read() : profile;
        return profile;
    }

    /** Who looked, latest first. */
    public Page<ProfileRead> getLooks() {
        looks = looks == null ? reads.ofMe(paging.slice()) : looks;
        return looks;
    }

    /** The name of a page, in words. */
    public String page(ProfileRead read) {
        var key = "people.read.page." + read.getPage();
        return Messages.text(lang(), Messages.has(lang(), key) ? key : "people.read.page.other");
    }

    /** Keeps language, theme and text size, in the account and for this browser. */
    public void prefer() throws IOException {
        var code = Lang.of(parameters.text("language").orElse("th")).code();
        var theme =
                parameters.text("theme").filter(t -> t.matches("light|dark")).orElse("");
        var size = parameters.text("size").filter(s -> s.matches("l|xl")).orElse("");
        signIn.prefer(caller.getPersonId(), code, theme, size);
        var external = FacesContext.getCurrentInstance().getExternalContext();
        RequestFilter.remember(
                (HttpServletRequest) external.getRequest(),
                (HttpServletResponse) external.getResponse(),
                code + "." + theme + "." + size);
        external.redirect("/people/profile?done=people.done.look");
    }

    /** Changes the password; this session goes on under a new name. */
    public void changePassword() throws IOException {
        try {
            var external = FacesContext.getCurrentInstance().getExternalContext();
            signIn.changePassword(caller.getPersonId(), parameters.raw("present"), parameters.raw("wanted"))
                    .begin((HttpServletRequest) external.getRequest());
            external.redirect("/people/profile?done=people.done.password");
        } catch (Refused refused) {
            form.refuse(refused);
        }
    }

    private Lang lang() {
        return language.current();
    }
}
