package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.digitalgarage.people.Account;
import org.digitalgarage.people.Unit;
import org.digitalgarage.people.Units;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Yaml;

/** Finds the people and units that the files of the demonstration name. */
@ApplicationScoped
@Transactional
public class DemoNames {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Units units;

    /** The person with this sign-in name or personnel number. */
    public long person(Yaml at) {
        return person(at.text());
    }

    /** The person with this sign-in name or personnel number. */
    public long person(String signIn) {
        return em.createNamedQuery("Account.bySignIn", Account.class)
                .setParameter("signIn", signIn)
                .getResultStream()
                .map(Account::getPersonId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demonstration has no person " + signIn));
    }

    /** The unit with this code. */
    public Unit unit(Yaml at) {
        return units.byCode(at.text())
                .orElseThrow(() -> new IllegalStateException("the demonstration has no unit " + at.text()));
    }

    /** The name of a unit. */
    public Both name(Yaml at) {
        var unit = unit(at);
        return new Both(unit.name(Lang.TH), unit.name(Lang.EN));
    }
}
