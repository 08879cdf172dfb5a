package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.course.file.CourseReader;
import org.digitalgarage.course.file.CourseShelf;
import org.digitalgarage.platform.ContentLoader;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.LoadResult;

/**
 * Reads {@code courses/<track>/<slug>}. A faulty course is left out with all its faults; the others load, and what was
 * loaded before stays.
 */
@ApplicationScoped
public class CourseFiles implements ContentLoader {

    private static final List<String> TRACKS = List.of("build", "repair", "strengthen");

    @Inject
    private CourseStore store;

    @Inject
    private Competencies competencies;

    @Override
    public int order() {
        return 300;
    }

    @Override
    public List<LoadResult> load(Path content) {
        var shelf = new CourseShelf(store.codes());
        var results = new TreeMap<String, LoadResult>();
        for (var folder : folders(content.resolve("courses"))) {
            var name = content.relativize(folder).toString();
            if (!TRACKS.contains(folder.getParent().getFileName().toString())) {
                results.put(
                        name,
                        faulty(
                                name,
                                "course.file.track",
                                folder.getParent().getFileName().toString()));
            } else if (Files.exists(folder.resolve("course.yaml"))) {
                var reader = new CourseReader(content, folder, this::highest);
                shelf.put(name, reader.read(), reader.faults());
            } else if (!Files.exists(folder.resolve("project.yaml"))) {
                results.put(name, faulty(name, "course.file.noCourse"));
            }
        }
        for (var draft : shelf.healthy()) {
            var name = draft.folder();
            try {
                results.put(name, store.store(draft) ? LoadResult.loaded(name) : LoadResult.unchanged(name));
            } catch (FileFault fault) {
                shelf.spoil(draft, fault);
            }
        }
        shelf.faults().forEach((name, faults) -> results.put(name, LoadResult.faulty(name, faults)));
        return List.copyOf(results.values());
    }

    private int highest(String competency) {
        return competencies.byRef(competency).map(Competency::getScaleMax).orElse(0);
    }

    private static LoadResult faulty(String name, String key, Object... arguments) {
        return LoadResult.faulty(name, List.of(new FileFault(name, 0, key, arguments)));
    }

    private static List<Path> folders(Path courses) {
        var found = new ArrayList<Path>();
        if (Files.isDirectory(courses)) {
            try (var tracks = Files.list(courses)) {
                for (var track : tracks.filter(Files::isDirectory).sorted().toList()) {
                    try (var folders = Files.list(track)) {
                        folders.filter(Files::isDirectory).sorted().forEach(found::add);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }
}
