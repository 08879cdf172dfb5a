package org.digitalgarage.people;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.ContentFiles;
import org.digitalgarage.platform.ContentLoader;
import org.digitalgarage.platform.LoadResult;
import org.digitalgarage.platform.Yaml;

/** Reads the levels of positions and the lines of work. What a file no longer names stays, for people still hold it. */
@ApplicationScoped
@Transactional
public class PositionFiles implements ContentLoader {

    private static final String LEVELS = "config/requirements/position-levels.yaml";
    private static final String LINES = "config/requirements/lines.yaml";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ContentFiles files;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<LoadResult> load(Path content) {
        return List.of(
                files.load(content, LEVELS, file -> levels(file).forEach(this::store)),
                files.load(content, LINES, file -> lines(file).forEach(this::store)));
    }

    /** The levels of a file, those of government employees included. */
    static List<PositionLevel> levels(Yaml file) {
        var types = new HashMap<String, Both>();
        file.list("types").forEach(type -> types.put(type.text("code"), type.both("name")));
        var found = new ArrayList<PositionLevel>();
        var keys = new HashSet<String>();
        for (var list : List.of("levels", "governmentEmployees")) {
            for (var entry : file.list(list)) {
                var level = level(entry, types);
                if (!keys.add(level.getKey())) {
                    throw entry.fault("people.file.twice", level.getKey());
                }
                found.add(level);
            }
        }
        return found;
    }

    private static PositionLevel level(Yaml entry, Map<String, Both> types) {
        var type = types.get(entry.text("type"));
        if (type == null) {
            throw entry.at("type").fault("people.file.type", entry.text("type"), String.join(", ", types.keySet()));
        }
        var name = entry.both("name");
        var codes = entry.find("codes");
        return new PositionLevel(
                entry.text("key"),
                new String[] {entry.text("type"), type.th(), type.en()},
                new String[] {name.th(), name.en()},
                codes.map(at -> at.optional("ocsc")).orElse(null),
                codes.map(at -> at.optional("dpis")).orElse(null),
                entry.number("rank"));
    }

    /** The lines of a file. */
    static List<Line> lines(Yaml file) {
        var codes = new HashSet<String>();
        return file.at("lines").members().stream()
                .map(entry -> {
                    var name = entry.both("name");
                    if (!codes.add(entry.text("code"))) {
                        throw entry.fault("people.file.twice", entry.text("code"));
                    }
                    return new Line(entry.text("code"), name.th(), name.en());
                })
                .toList();
    }

    private void store(PositionLevel level) {
        var stored = em.find(PositionLevel.class, level.getKey());
        if (stored == null) {
            em.persist(level);
        } else {
            stored.replace(level);
        }
    }

    private void store(Line line) {
        var stored = em.find(Line.class, line.getCode());
        if (stored == null) {
            em.persist(line);
        } else {
            stored.rename(line.getNameTh(), line.getNameEn());
        }
    }
}
