package org.digitalgarage.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.ThaiText;

/**
 * The words of position types, levels and lines of work, to choose from. Authored data that changes only when files are
 * loaded: kept for a minute, so that a page costs no query for them.
 */
@ApplicationScoped
@Transactional
public class Positions {

    private static final Duration FRESH = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Now now;

    private volatile Words words;

    /**
     * All there is to choose from.
     *
     * @param types by key, from general to executive
     * @param levels by key, in the order of types and ranks
     * @param typeOf the type of each level
     * @param lines by code, in the order of their Thai names
     */
    public record Words(
            Map<String, Both> types,
            Map<String, Both> levels,
            Map<String, String> typeOf,
            Map<String, Both> lines,
            Instant readAt) {

        /** The name of a position type or of a level; null where there is no such key. */
        public Both typeOrLevel(String key) {
            return types.containsKey(key) ? types.get(key) : levels.get(key);
        }

        /** The keys of the levels of a type. */
        public List<String> levelsOf(String type) {
            return levels.keySet().stream()
                    .filter(level -> typeOf.get(level).equals(type))
                    .toList();
        }
    }

    /** The words as they are now. */
    public Words words() {
        var present = words;
        if (present == null || present.readAt().plus(FRESH).isBefore(now.instant())) {
            present = read();
            words = present;
        }
        return present;
    }

    private Words read() {
        var read = new Words(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                now.instant());
        new Sql()
                .add("select v.type_key, v.type_th, v.type_en, v.level_key, v.name_th, v.name_en")
                .add("from people_position_level v")
                .add("order by case v.type_key when 'GEN' then 1 when 'KNO' then 2 when 'DIR' then 3")
                .add("when 'EXE' then 4 else 5 end, v.rank_no")
                .list(em, line -> {
                    read.types().put(line.text(0), new Both(line.text(1), line.text(2)));
                    read.typeOf().put(line.text(3), line.text(0));
                    return read.levels().put(line.text(3), new Both(line.text(4), line.text(5)));
                });
        var lines = new TreeMap<String, Runnable>();
        new Sql().add("select n.code, n.name_th, n.name_en from people_line n").list(em, line -> {
            var name = new Both(line.text(1), line.text(2));
            return lines.put(ThaiText.sortKey(name.th()) + line.text(0), () -> read.lines()
                    .put(line.text(0), name));
        });
        lines.values().forEach(Runnable::run);
        return read;
    }
}
