package org.digitalgarage.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import org.digitalgarage.platform.ContentFiles;
import org.digitalgarage.platform.ContentLoader;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.LoadResult;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Yaml;

/**
 * Reads {@code config/frameworks}. A framework never changes in place, for evidence refers to it: changed content with
 * the same version is refused, a raised version stands beside the old one and is the one in use.
 */
@ApplicationScoped
@Transactional
public class FrameworkFiles implements ContentLoader {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Competencies competencies;

    @Inject
    private Policies policies;

    @Inject
    private Now now;

    @Override
    public int order() {
        return 110;
    }

    @Override
    public List<LoadResult> load(Path content) {
        var results = ContentFiles.in(content.resolve("config/frameworks")).stream()
                .map(path -> load(content, path))
                .toList();
        competencies.forget();
        return results;
    }

    private LoadResult load(Path content, Path path) {
        var name = content.relativize(path).toString();
        try {
            var yaml = Yaml.read(content, path);
            var file = FrameworkFile.read(yaml);
            checkPolicies(yaml);
            return store(file, yaml) ? LoadResult.loaded(name) : LoadResult.unchanged(name);
        } catch (FileFault fault) {
            return LoadResult.faulty(name, List.of(fault));
        }
    }

    private void checkPolicies(Yaml yaml) {
        for (var entry : yaml.at("competencies").members()) {
            if (policies.find(entry.text("policy")).isEmpty()) {
                throw entry.at("policy").fault("competency.file.policy", entry.text("policy"));
            }
        }
    }

    private boolean store(FrameworkFile file, Yaml yaml) {
        var stored = em.createNamedQuery("Framework.versions", Framework.class)
                .setParameter("code", file.code())
                .getResultList();
        if (!stored.isEmpty()) {
            var latest = stored.get(0);
            if (latest.getVersion() == file.version() && latest.getContentHash().equals(file.hash())) {
                return false;
            }
            if (file.version() <= latest.getVersion()) {
                throw yaml.at("framework")
                        .at("version")
                        .fault("competency.file.version", String.valueOf(file.version()), latest.getVersion() + 1);
            }
            stored.forEach(Framework::retire);
        }
        var framework = new Framework(file, now.instant());
        em.persist(framework);
        var order = 0;
        for (var item : file.competencies()) {
            em.persist(new Competency(framework, item, order++));
        }
        crosswalk(file);
        return true;
    }

    private void crosswalk(FrameworkFile file) {
        em.createQuery("delete from Crosswalk c where c.toRef like :prefix")
                .setParameter("prefix", file.code() + "/%")
                .executeUpdate();
        file.crosswalk().stream()
                .filter(cross -> cross.to().startsWith(file.code() + "/"))
                .forEach(cross -> em.persist(new Crosswalk(cross)));
    }
}
