package org.digitalgarage.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.repair.Assigning;
import org.digitalgarage.repair.Drafts;

/** Projects of a test's own. */
@ApplicationScoped
public class InsideProjects {

    @Inject
    private InsideWorld world;

    @Inject
    private Drafts drafts;

    @Inject
    private Assigning assigning;

    /**
     * Assigns a project from a template, as the mentor of the demonstration.
     *
     * @param team {@code one} for a project of all together, {@code each} for one of each
     * @return the number of what was assigned; each member's project is found by it
     */
    public long assign(String template, String team, String... people) {
        world.as("mentor");
        var draft = drafts.start(template, Lang.TH);
        drafts.addPeople(draft, List.of(people).stream().map(world::id).toList());
        drafts.save(draft, 0, drafts.get(draft).sheet().with("team", team));
        return assigning.assign(draft).briefId();
    }
}
