package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.platform.Lang;

/** The competencies that a form offers, by kind. */
@ApplicationScoped
public class CompetencyChoice {

    /** The competencies of a kind; the key names its heading. */
    public record Group(String key, List<Competency> competencies) {}

    @Inject
    private Competencies competencies;

    /** All of the versions in use. */
    public List<Group> all() {
        return without(List.of());
    }

    /** All of the versions in use but some. */
    public List<Group> without(List<Competency> some) {
        return competencies.current().stream()
                .filter(competency -> !some.contains(competency))
                .collect(Collectors.groupingBy(Competency::getKind, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(kind -> new Group("competency.kind." + kind.getKey().code(), kind.getValue()))
                .toList();
    }

    /** @throws org.digitalgarage.platform.NotFound if no competency has this name */
    public Competency named(String name) {
        return competencies.named(name);
    }

    /** What people do at each level, from 1. */
    public List<String> texts(Competency competency, Lang lang) {
        return competency.getLevels().stream().map(level -> level.text(lang)).toList();
    }
}
