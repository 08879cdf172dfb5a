package org.digitalgarage.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import org.digitalgarage.people.Account;
import org.digitalgarage.people.Auth;
import org.digitalgarage.people.SignIn;

/** The small named world of the tests that run inside the server. */
@ApplicationScoped
@Transactional
public class InsideWorld {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignIn signIn;

    /** From now on this test is somebody of the demonstration; answers the person's id. */
    public long as(String name) {
        var person = id(name);
        request.setAttribute(Auth.ATTRIBUTE, signIn.read(person).orElseThrow());
        return person;
    }

    /** From now on this test is nobody. */
    public void stranger() {
        request.removeAttribute(Auth.ATTRIBUTE);
    }

    /** The id of somebody of the demonstration. */
    public long id(String name) {
        return em.createNamedQuery("Account.bySignIn", Account.class)
                .setParameter("signIn", name)
                .getSingleResult()
                .getPersonId();
    }

    /** Carries out a step in a transaction of its own. */
    public void run(java.util.function.Consumer<EntityManager> step) {
        step.accept(em);
    }
}
