package org.digitalgarage.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Loading one file that stands for itself: skipped while it is unchanged, left out with its fault while it is wrong. */
@ApplicationScoped
@Transactional
public class ContentFiles {

    @Inject
    private Facts facts;

    /**
     * Hands the file to a loader, which must check it as a whole before it changes anything.
     *
     * @param name the file, relative to the content folder
     */
    public LoadResult load(Path content, String name, Consumer<Yaml> loader) {
        try {
            var file = Yaml.read(content, content.resolve(name));
            var text = text(content.resolve(name));
            if (facts.loaded(name, text)) {
                return LoadResult.unchanged(name);
            }
            loader.accept(file);
            facts.remember(name, text);
            return LoadResult.loaded(name);
        } catch (FileFault fault) {
            return LoadResult.faulty(name, List.of(fault));
        }
    }

    /** The YAML files directly in a folder, by name; empty where there is no folder. */
    public static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new FileFault(folder.getFileName().toString(), 0, "platform.file.unreadable");
        }
    }

    /** The text of a file, empty where it cannot be read. */
    public static String text(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
