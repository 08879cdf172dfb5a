package org.digitalgarage.people.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.digitalgarage.people.Caller;
import org.digitalgarage.people.Role;
import org.digitalgarage.people.Token;
import org.digitalgarage.people.Tokens;
import org.digitalgarage.people.Unit;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.ThaiDates;
import org.digitalgarage.platform.view.Form;

/** The tokens of programs: a list, a form for a new one, which is shown once, and taking one back. */
@Named
@RequestScoped
public class PeopleTokensBacking {

    @Inject
    private Tokens tokens;

    @Inject
    private Units units;

    @Inject
    private Caller caller;

    @Inject
    private Parameters parameters;

    @Inject
    private Language language;

    @Inject
    private Form form;

    @Inject
    private Now now;

    private List<Token> all;
    private String secret;

    /** All tokens, newest first. */
    public List<Token> getAll() {
        if (all == null) {
            all = tokens.all();
        }
        return all;
    }

    /** The new token itself, shown this once; null before. */
    public String getSecret() {
        return secret;
    }

    /** The units an administrator may choose from: those of the role, and those directly below. */
    public List<Unit> getUnits() {
        return caller.unitsOf(Role.ADMIN).stream()
                .flatMap(id -> units.subtree(id).stream())
                .filter(unit ->
                        !unit.getKind().equals("group") && !unit.getKind().equals("bureau"))
                .toList();
    }

    /** The name of a unit. */
    public String unit(long id) {
        return units.get(id).name(language.current());
    }

    /** The name of a unit in the list. */
    public String name(Unit unit) {
        return unit.name(language.current());
    }

    /** Whether a program may still use the token. */
    public boolean valid(Token token) {
        return token.getRevokedAt() == null && !token.getExpiresOn().isBefore(now.today());
    }

    /** The end proposed: a year from now. */
    public String getProposedEnd() {
        return ThaiDates.field(language.current(), now.today().plusYears(1));
    }

    /** Makes a token and shows it. */
    public void create() {
        try {
            var end = ThaiDates.parse("expiresOn", parameters.text("expiresOn").orElse(""));
            secret = tokens.create(parameters.text("name").orElse(""), parameters.id("unit"), end);
            all = null;
        } catch (Refused refused) {
            form.refuse(refused);
        }
    }

    /** Takes a token back. */
    public String revoke() {
        tokens.revoke(parameters.id("token"));
        return "/people/tokens?faces-redirect=true&done=people.done.revoked";
    }
}
