package org.digitalgarage.evidence;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A question to the database that is put together of parts with their values. */
final class TallyQuestion {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Adds a part, with a value for each of its question marks. */
    TallyQuestion part(String part, Object... more) {
        var at = values.size();
        values.addAll(List.of(more));
        for (var i = 0; i < part.length(); i++) {
            text.append(part.charAt(i));
            if (part.charAt(i) == '?') {
                text.append(++at);
            }
        }
        return this;
    }

    /** Begins another question whose answer stands beside that of the first. */
    TallyQuestion union(String part) {
        return part(text.isEmpty() ? part : " union all " + part);
    }

    /** Adds that a column has one of these values; there is at least one. */
    TallyQuestion among(String column, Collection<?> some) {
        return part(column + " in (" + String.join(", ", Collections.nCopies(some.size(), "?")) + ")", some.toArray());
    }

    /** The rows of the answer, of at least two columns. */
    List<Object[]> rows(EntityManager em) {
        var query = em.createNativeQuery(text.toString());
        for (var i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        var rows = new ArrayList<Object[]>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }
}
