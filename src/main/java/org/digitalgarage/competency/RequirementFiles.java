package org.digitalgarage.competency;

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
 * Reads the requirement sets of {@code config/requirements} and works them out for each line of work and level. The sets
 * of a faulty file stay as they were.
 */
@ApplicationScoped
@Transactional
public class RequirementFiles implements ContentLoader {

    private static final String FOLDER = "config/requirements";
    private static final Set<String> OTHERS = Set.of("position-levels.yaml", "titles.yaml", "role-profiles.yaml");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Facts facts;

    @Inject
    private Competencies competencies;

    @Inject
    private RequirementSets sets;

    @Inject
    private Event<RequirementsChanged> changed;

    @Override
    public int order() {
        return 120;
    }

    @Override
    public List<LoadResult> load(Path content) {
        var paths = ContentFiles.in(content.resolve(FOLDER)).stream()
                .filter(path -> !OTHERS.contains(path.getFileName().toString()))
                .filter(path -> !path.endsWith("lines.yaml"))
                .toList();
        var everything = everything(content);
        if (facts.loaded(FOLDER, everything)) {
            return paths.stream()
                    .map(path -> LoadResult.unchanged(content.relativize(path).toString()))
                    .toList();
        }
        var results = new ArrayList<LoadResult>();
        try {
            var lines =
                    RequirementFile.lines(Yaml.read(content, content.resolve(FOLDER + "/lines.yaml")), competencies);
            paths.forEach(path -> results.add(load(content, path, lines)));
        } catch (FileFault fault) {
            results.add(LoadResult.faulty(fault.file(), List.of(fault)));
        }
        if (results.stream().allMatch(result -> result.faults().isEmpty())) {
            facts.remember(FOLDER, everything);
        }
        sets.forget();
        changed.fire(new RequirementsChanged());
        return results;
    }

    private LoadResult load(Path content, Path path, Map<String, RequirementFile.LineOfWork> lines) {
        var name = content.relativize(path).toString();
        try {
            var demands = RequirementFile.read(
                    Yaml.read(content, path), competencies, codes(content, "config/units"), levelKeys(content));
            store(demands, lines);
            return LoadResult.loaded(name);
        } catch (FileFault fault) {
            return LoadResult.faulty(name, List.of(fault));
        }
    }

    private void store(List<RequirementFile.Demand> demands, Map<String, RequirementFile.LineOfWork> lines) {
        var codes = demands.stream().map(demand -> demand.set().code()).collect(Collectors.toSet());
        if (codes.isEmpty()) {
            return;
        }
        em.createQuery("delete from PositionRequirement r where r.setCode in :codes")
                .setParameter("codes", codes)
                .executeUpdate();
        var attached = new HashMap<Long, Competency>();
        for (var demand : demands) {
            var competency =
                    attached.computeIfAbsent(demand.competency().getId(), id -> em.getReference(Competency.class, id));
            lines.values().stream()
                    .filter(line -> asks(demand, line))
                    .forEach(line -> em.persist(new PositionRequirement(demand, line.code(), competency)));
        }
        em.flush();
    }

    /** Government employees keep their line of work under level keys of their own. */
    private static boolean asks(RequirementFile.Demand demand, RequirementFile.LineOfWork line) {
        var level =
                line.levels().contains(demand.levelKey()) || demand.levelKey().startsWith("GE-");
        return level
                && (!demand.lineOnly()
                        || line.names().contains(demand.competency().getRef()));
    }

    /** Whatever a change of which changes the result: the files, the lines, and the versions of the frameworks. */
    private String everything(Path content) {
        var text = new StringBuilder();
        ContentFiles.in(content.resolve(FOLDER)).forEach(path -> text.append(ContentFiles.text(path)));
        competencies.frameworks().forEach(framework -> text.append(framework.getCode())
                .append(framework.getVersion()));
        return text.toString();
    }

    private static Set<String> levelKeys(Path content) {
        var file = Yaml.read(content, content.resolve(FOLDER + "/position-levels.yaml"));
        var keys = new HashSet<String>();
        List.of("levels", "governmentEmployees")
                .forEach(list -> file.list(list).forEach(entry -> keys.add(entry.text("key"))));
        return keys;
    }

    /** The codes of units, read from their files: this feature does not know the register of units. */
    private static Set<String> codes(Path content, String folder) {
        var codes = new HashSet<String>();
        for (var path : ContentFiles.in(content.resolve(folder))) {
            try {
                Yaml.read(content, path).list("units").forEach(unit -> codes.add(unit.text("code")));
            } catch (FileFault fault) {
                // reported by the loader of the units
                continue;
            }
        }
        return codes;
    }
}
