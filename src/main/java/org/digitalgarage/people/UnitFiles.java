package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalgarage.platform.ContentFiles;
import org.digitalgarage.platform.ContentLoader;
import org.digitalgarage.platform.Facts;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.LoadResult;
import org.digitalgarage.platform.Yaml;

/**
 * Reads the tree of units from {@code config/units}. Units refer to each other across files, so all files are read
 * together; a faulty one is left out. A unit that no file names any more stays, for people and counts refer to it.
 */
@ApplicationScoped
@Transactional
public class UnitFiles implements ContentLoader {

    private static final String FOLDER = "config/units";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Facts facts;

    @Inject
    private Units units;

    @Inject
    private Event<UnitsMoved> moved;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<LoadResult> load(Path content) {
        var paths = ContentFiles.in(content.resolve(FOLDER));
        var texts = new HashMap<String, String>();
        paths.forEach(path -> texts.put(content.relativize(path).toString(), ContentFiles.text(path)));
        var names = texts.keySet().stream().sorted().toList();
        var all = String.join("\n", names.stream().map(texts::get).toList());
        if (facts.loaded(FOLDER, all)) {
            return names.stream().map(LoadResult::unchanged).toList();
        }
        var faults = new ArrayList<FileFault>();
        store(read(content, paths, faults));
        if (faults.isEmpty()) {
            facts.remember(FOLDER, all);
        }
        return names.stream().map(name -> result(name, faults)).toList();
    }

    private static LoadResult result(String name, List<FileFault> faults) {
        var own = faults.stream().filter(fault -> fault.file().equals(name)).toList();
        return own.isEmpty() ? LoadResult.loaded(name) : LoadResult.faulty(name, own);
    }

    private List<UnitEntry> read(Path content, List<Path> paths, List<FileFault> faults) {
        var entries = new ArrayList<UnitEntry>();
        var provinces = new HashSet<String>();
        for (var path : paths) {
            try {
                var file = Yaml.read(content, path);
                file.list("provinces")
                        .forEach(entry -> provinces.add(entry.both("name").th()));
                entries.addAll(UnitEntry.read(file));
            } catch (FileFault fault) {
                faults.add(fault);
            }
        }
        var ordered = UnitEntry.order(entries, stored().keySet(), provinces, faults);
        var faulty = faults.stream().map(FileFault::file).collect(Collectors.toSet());
        var kept = new HashSet<>(stored().keySet());
        var sound = new ArrayList<UnitEntry>();
        for (var entry : ordered) {
            if (!faulty.contains(entry.place().file()) && (entry.parent() == null || kept.contains(entry.parent()))) {
                kept.add(entry.code());
                sound.add(entry);
            }
        }
        return sound;
    }

    /** New units are stored before any of them names its parent: the database sees the inserts in no order of ours. */
    private void store(List<UnitEntry> entries) {
        var byCode = stored();
        for (var entry : entries) {
            if (!byCode.containsKey(entry.code())) {
                var unit = new Unit(
                        entry.code(),
                        null,
                        entry.kind(),
                        entry.name().th(),
                        entry.name().en());
                em.persist(unit);
                byCode.put(entry.code(), unit);
            }
        }
        em.flush();
        entries.forEach(entry -> describe(entry, byCode));
        closure(byCode.values().stream().toList());
        units.forget();
    }

    private static void describe(UnitEntry entry, Map<String, Unit> byCode) {
        var unit = byCode.get(entry.code());
        var parent = entry.parent() == null ? null : byCode.get(entry.parent()).getId();
        unit.describe(parent, entry.kind(), entry.name().th(), entry.name().en());
        var aliases = entry.aliases().isEmpty() ? null : String.join("|", entry.aliases());
        unit.detail(entry.abbreviation().th(), entry.abbreviation().en(), aliases, entry.province());
        unit.mark(entry.partner(), entry.sample());
    }

    private void closure(List<Unit> all) {
        em.flush();
        var before = above();
        em.createQuery("delete from UnitAbove a").executeUpdate();
        var byId = new HashMap<Long, Unit>();
        all.forEach(unit -> byId.put(unit.getId(), unit));
        for (var unit : all) {
            var depth = 0;
            for (Long at = unit.getId(); at != null; at = byId.get(at).getParentId()) {
                em.persist(new UnitAbove(unit.getId(), at, depth++));
            }
        }
        em.flush();
        var after = above();
        if (before.entrySet().stream().anyMatch(unit -> !unit.getValue().equals(after.get(unit.getKey())))) {
            moved.fire(new UnitsMoved());
        }
    }

    private Map<Long, Set<Long>> above() {
        return em.createQuery("select a.unitId, a.aboveId from UnitAbove a", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        pair -> (Long) pair[0], Collectors.mapping(pair -> (Long) pair[1], Collectors.toSet())));
    }

    private Map<String, Unit> stored() {
        var byCode = new HashMap<String, Unit>();
        em.createQuery("select u from Unit u", Unit.class)
                .getResultList()
                .forEach(unit -> byCode.put(unit.getCode(), unit));
        return byCode;
    }
}
