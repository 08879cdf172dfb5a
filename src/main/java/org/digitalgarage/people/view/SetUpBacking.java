package org.digitalgarage.people.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.digitalgarage.people.Line;
import org.digitalgarage.people.Name;
import org.digitalgarage.people.PositionLevel;
import org.digitalgarage.people.SetUp;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.view.Form;

/** The page behind the set-up link: the account of the first administrator. */
@Named
@RequestScoped
public class SetUpBacking {

    // what must be filled in, with the key of its label
    private static final List<Map.Entry<String, String>> NEEDED = List.of(
            Map.entry("titleTh", "people.setUp.titleTh"),
            Map.entry("givenTh", "people.setUp.givenTh"),
            Map.entry("familyTh", "people.setUp.familyTh"),
            Map.entry("personnelNo", "people.profile.personnelNo"),
            Map.entry("signIn", "people.signIn.name"));

    @Inject
    private SetUp setUp;

    @Inject
    private Parameters parameters;

    @Inject
    private Form form;

    @Inject
    private Language language;

    /** Shows nothing to whoever has not got the link. */
    @PostConstruct
    void check() {
        setUp.check(getToken());
    }

    /** What the link carries. */
    public String getToken() {
        return parameters.raw("token");
    }

    /** The lines of work to choose from. */
    public List<Line> getLines() {
        return setUp.lines();
    }

    /** The levels to choose from. */
    public List<PositionLevel> getLevels() {
        return setUp.levels();
    }

    /** Makes the account and leads to the sign-in page. */
    public void create() throws IOException {
        NEEDED.stream()
                .filter(field -> text(field.getKey()).isEmpty())
                .forEach(field -> form.refuse(
                        field.getKey(), "people.setUp.needed", Messages.text(language.current(), field.getValue())));
        if (!parameters.raw("password").equals(parameters.raw("again"))) {
            form.refuse("again", "people.setUp.again");
        }
        if (form.isRefused()) {
            return;
        }
        try {
            setUp.create(
                    getToken(),
                    new SetUp.Administrator(
                            text("personnelNo"),
                            new Name(
                                    text("titleTh"),
                                    text("givenTh"),
                                    text("familyTh"),
                                    text("titleEn"),
                                    text("givenEn"),
                                    text("familyEn")),
                            text("line"),
                            text("level"),
                            text("signIn"),
                            parameters.raw("password")));
            FacesContext.getCurrentInstance().getExternalContext().redirect("/sign-in?done=people.done.setUp");
        } catch (Refused refused) {
            form.refuse(refused);
        }
    }

    private String text(String field) {
        return parameters.text(field).orElse("");
    }
}
