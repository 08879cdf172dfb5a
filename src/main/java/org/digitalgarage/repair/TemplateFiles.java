package org.digitalgarage.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.digitalgarage.platform.ContentLoader;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.LoadResult;
import org.digitalgarage.platform.Now;

/**
 * Reads the project templates below {@code courses/repair}. A changed file becomes a new edition; a faulty one leaves the
 * edition that was loaded before; a template whose folder is gone is no longer offered, and stays for its projects.
 */
@ApplicationScoped
@Transactional
public class TemplateFiles implements ContentLoader {

    private static final String FOLDER = "courses/repair";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Ceilings ceilings;

    @Inject
    private Now now;

    @Override
    public int order() {
        return 600;
    }

    @Override
    public List<LoadResult> load(Path content) {
        var results = new ArrayList<LoadResult>();
        var slugs = new HashSet<String>();
        var codes = new HashMap<String, String>();
        for (var folder : folders(content.resolve(FOLDER))) {
            slugs.add(folder.getFileName().toString());
            var name = content.relativize(folder).toString();
            try {
                var file = TemplateFile.read(content, folder, ceilings::of);
                once(codes, file, name);
                results.add(store(file) ? LoadResult.loaded(name) : LoadResult.unchanged(name));
            } catch (FileFault fault) {
                results.add(LoadResult.faulty(name, List.of(fault)));
            }
        }
        current().stream()
                .filter(template -> !slugs.contains(template.getSlug()))
                .forEach(ProjectTemplate::retire);
        return results;
    }

    private static void once(Map<String, String> codes, TemplateFile file, String name) {
        var before = codes.putIfAbsent(file.code(), name);
        if (before != null) {
            throw new FileFault(name + "/project.yaml", 0, "repair.file.code.taken", file.code(), before);
        }
    }

    private boolean store(TemplateFile file) {
        var editions = em.createNamedQuery("ProjectTemplate.editions", ProjectTemplate.class)
                .setParameter("code", file.code())
                .getResultList();
        if (!editions.isEmpty() && editions.get(0).getContentHash().equals(file.hash())) {
            editions.get(0).revive();
            return false;
        }
        editions.forEach(ProjectTemplate::retire);
        var last = editions.isEmpty() ? 0 : editions.get(0).getEdition();
        em.persist(new ProjectTemplate(file, Math.max(file.version(), last + 1), now.instant()));
        em.flush();
        return true;
    }

    private List<ProjectTemplate> current() {
        return em.createNamedQuery("ProjectTemplate.current", ProjectTemplate.class)
                .getResultList();
    }

    private static List<Path> folders(Path top) {
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (var paths = Files.list(top)) {
            return paths.filter(path -> Files.exists(path.resolve("project.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new FileFault(FOLDER, 0, "platform.file.unreadable");
        }
    }
}
