package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;

/** The competencies that a form offers, by kind. */
@ApplicationScoped
public class CompetencyChoice {

    /** The competencies under one heading. */
    public record Group(String label, List<Competency> competencies) {}

    @Inject
    private Competencies competencies;

    @Inject
    private Language language;

    /** All of the versions in use. */
    public List<Group> all() {
        return without(List.of());
    }

    /** All of the versions in use but some. */
    public List<Group> without(List<Competency> some) {
        var frameworks = competencies.current().stream()
                .collect(Collectors.groupingBy(
                        Competency::getKind,
                        Collectors.mapping(one -> one.getFramework().getId(), Collectors.toSet())));
        return competencies.current().stream()
                .filter(competency -> !some.contains(competency))
                .collect(Collectors.groupingBy(
                        one -> label(one, frameworks.get(one.getKind()).size() > 1),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** The kind; where several frameworks in use have competencies of that kind, which may bear one name, both. */
    private String label(Competency competency, boolean several) {
        var kind = Messages.text(
                language.current(), "competency.kind." + competency.getKind().code());
        return several ? kind + " · " + competency.getFramework().title(language.current()) : kind;
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
