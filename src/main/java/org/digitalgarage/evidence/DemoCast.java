package org.digitalgarage.evidence;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalgarage.people.Account;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Yaml;

/** The people of the demonstration as its files name them: by sign-in name or by personnel number. */
final class DemoCast {

    private final Map<String, Person> byName = new HashMap<>();
    private final Map<Long, Person> byId = new HashMap<>();

    DemoCast(EntityManager em) {
        em.createQuery("select p from Person p", Person.class).getResultList().forEach(person -> {
            byName.put(person.getPersonnelNo(), person);
            byId.put(person.getId(), person);
        });
        em.createQuery("select a from Account a", Account.class)
                .getResultList()
                .forEach(account -> byName.put(account.getSignIn(), byId.get(account.getPersonId())));
    }

    Person named(Yaml at) {
        var person = byName.get(at.text());
        if (person == null) {
            throw at.fault("people.file.person", at.text());
        }
        return person;
    }

    List<Person> ofUnit(long unitId) {
        return byId.values().stream()
                .filter(person -> person.getAssignedUnitId() == unitId)
                .sorted(Comparator.comparing(Person::getPersonnelNo))
                .toList();
    }

    Both name(long personId) {
        var name = byId.get(personId).getName();
        return new Both(name.full(Lang.TH), name.full(Lang.EN));
    }
}
