package org.digitalgarage.evidence;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Reads what is stored of several people. */
final class OfPeople {

    private static final int MANY = 30;

    private OfPeople() {}

    /**
     * Reads by the entity's query {@code ofPeople}, or for many people by its query {@code between} the first and the
     * last of them: an embedded database compares each row with each name of a long list, but goes straight through a
     * range. Many people are portions in the order of their ids, so that the range holds hardly anybody else.
     */
    static <T> List<T> list(EntityManager em, Class<T> type, Collection<Long> people, ToLongFunction<T> person) {
        if (people.isEmpty()) {
            return List.of();
        }
        if (people.size() <= MANY) {
            return em.createNamedQuery(type.getSimpleName() + ".ofPeople", type)
                    .setParameter("people", people)
                    .getResultList();
        }
        var wanted = Set.copyOf(people);
        return em
                .createNamedQuery(type.getSimpleName() + ".between", type)
                .setParameter("first", Collections.min(people))
                .setParameter("last", Collections.max(people))
                .getResultList()
                .stream()
                .filter(row -> wanted.contains(person.applyAsLong(row)))
                .toList();
    }
}
