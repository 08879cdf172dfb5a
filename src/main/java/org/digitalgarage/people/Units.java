package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.digitalgarage.platform.NotFound;

/**
 * The tree of units, kept in memory as a whole: some 12,000 units for the whole service. A question of scope costs no
 * query; {@link #forget()} is called by whoever changed the tree.
 */
@ApplicationScoped
public class Units {

    @PersistenceContext
    private EntityManager em;

    private volatile Tree tree;

    /** @throws NotFound if there is no such unit */
    public Unit get(long id) {
        var unit = tree().byId.get(id);
        if (unit == null) {
            throw new NotFound();
        }
        return unit;
    }

    /** The unit with this code. */
    public Optional<Unit> byCode(String code) {
        return Optional.ofNullable(tree().byCode.get(code));
    }

    /** The units directly below one, in the order of their Thai names. */
    public List<Unit> below(long id) {
        return tree().below.getOrDefault(id, List.of());
    }

    /** Whether {@code unit} is {@code above} or lies in its subtree. */
    public boolean within(long unit, long above) {
        for (Long id = unit; id != null; id = get(id).getParentId()) {
            if (id == above) {
                return true;
            }
        }
        return false;
    }

    /** From the unit up to the root. */
    public List<Unit> upward(long id) {
        var path = new ArrayList<Unit>();
        for (Long at = id; at != null; at = get(at).getParentId()) {
            path.add(get(at));
        }
        return path;
    }

    /** The unit and all below it, parents before children. */
    public List<Unit> subtree(long id) {
        var found = new ArrayList<Unit>();
        found.add(get(id));
        for (var i = 0; i < found.size(); i++) {
            found.addAll(below(found.get(i).getId()));
        }
        return found;
    }

    /** Reads the tree anew at the next question. */
    public void forget() {
        tree = null;
    }

    private Tree tree() {
        var present = tree;
        if (present == null) {
            present = read();
            tree = present;
        }
        return present;
    }

    @Transactional
    Tree read() {
        return new Tree(em.createQuery("select u from Unit u", Unit.class).getResultList());
    }

    private static final class Tree {

        private final Map<Long, Unit> byId = new HashMap<>();
        private final Map<String, Unit> byCode = new HashMap<>();
        private final Map<Long, List<Unit>> below = new HashMap<>();

        Tree(List<Unit> units) {
            units.stream().sorted(Comparator.comparing(Unit::getSortTh)).forEach(unit -> {
                byId.put(unit.getId(), unit);
                byCode.put(unit.getCode(), unit);
                if (unit.getParentId() != null) {
                    below.computeIfAbsent(unit.getParentId(), id -> new ArrayList<>())
                            .add(unit);
                }
            });
        }
    }
}
