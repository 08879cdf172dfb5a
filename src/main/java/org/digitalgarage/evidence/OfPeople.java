package org.digitalgarage.evidence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.digitalgarage.people.Person;

/** Reads what is stored of several people. */
final class OfPeople {

    private static final int MANY = 30;

    private OfPeople() {}

    /**
     * Reads by the entity's query {@code ofPeople}, or for many neighbours by its query {@code between} the first and the
     * last of them: an embedded database compares each row with each name of a long list, but goes straight through a
     * range. Neighbours are portions in the order of their ids, so that the range holds hardly anybody else; ids are
     * random, so people who were not chosen by them lie all over it and are read a few at a time.
     */
    static <T> List<T> list(EntityManager em, Class<T> type, Collection<Long> people, ToLongFunction<T> person) {
        if (people.isEmpty()) {
            return List.of();
        }
        var first = Collections.min(people);
        var last = Collections.max(people);
        if (people.size() > MANY && last - first < Person.MOST_ID / 2) {
            var wanted = Set.copyOf(people);
            return em.createNamedQuery(type.getSimpleName() + ".between", type)
                    .setParameter("first", first)
                    .setParameter("last", last)
                    .getResultStream()
                    .filter(row -> wanted.contains(person.applyAsLong(row)))
                    .toList();
        }
        var ids = List.copyOf(people);
        var found = new ArrayList<T>();
        for (var from = 0; from < ids.size(); from += MANY) {
            found.addAll(em.createNamedQuery(type.getSimpleName() + ".ofPeople", type)
                    .setParameter("people", ids.subList(from, Math.min(ids.size(), from + MANY)))
                    .getResultList());
        }
        return found;
    }
}
