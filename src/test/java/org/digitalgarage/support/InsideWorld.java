package org.digitalgarage.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.digitalgarage.people.Account;
import org.digitalgarage.people.Auth;
import org.digitalgarage.people.Person;
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

    /** The id of somebody of the demonstration, by the name they sign in with or by their personnel number. */
    public long id(String name) {
        return em.createNamedQuery("Account.bySignIn", Account.class)
                .setParameter("signIn", name)
                .getResultStream()
                .map(Account::getPersonId)
                .findFirst()
                .or(() -> numbered(name))
                .orElseThrow(() -> new IllegalArgumentException("nobody of the demonstration is " + name));
    }

    private Optional<Long> numbered(String personnelNo) {
        return em.createNamedQuery("Person.byPersonnelNo", Person.class)
                .setParameter("personnelNo", personnelNo)
                .getResultStream()
                .map(Person::getId)
                .findFirst();
    }

    /** The one number that answers a question with one value in it. */
    public long count(String query, Object value) {
        return em.createQuery(query, Long.class).setParameter(1, value).getSingleResult();
    }

    /** Carries out a step in a transaction of its own. */
    public void run(java.util.function.Consumer<EntityManager> step) {
        step.accept(em);
    }
}
