package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.competency.Framework;
import org.digitalgarage.competency.Policies;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.ledger.Policy;
import org.digitalgarage.ledger.Requirement;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Parameters;

/** A rating policy in words, made from the policy itself. */
@Named
@RequestScoped
public class EvidencePolicyBacking {

    /** The highest level a kind of evidence can show. */
    public record Ceiling(Kind kind, int level) {}

    /** What a level takes: one of the ways is enough. */
    public record Step(int level, List<String> ways) {}

    @Inject
    private Policies policies;

    @Inject
    private Competencies competencies;

    @Inject
    private Parameters parameters;

    @Inject
    private Language language;

    /** The policy named in the address. */
    public Policy getPolicy() {
        return policies.find(parameters.text("name").orElse("standard")).orElseThrow(NotFound::new);
    }

    /** The other policies, by name. */
    public List<Policy> getOthers() {
        return policies.all().stream()
                .filter(policy -> !policy.name().equals(getPolicy().name()))
                .sorted(Comparator.comparing(Policy::name))
                .toList();
    }

    /** The frameworks with competencies that are rated by it. */
    public List<Framework> getFrameworks() {
        return competencies.current().stream()
                .filter(competency -> competency.getPolicy().equals(getPolicy().name()))
                .map(Competency::getFramework)
                .distinct()
                .toList();
    }

    /** What each kind of evidence can show, the weakest first. */
    public List<Ceiling> getCeilings() {
        return Kind.EVIDENCE.stream()
                .map(kind -> new Ceiling(kind, getPolicy().ceilings().get(kind)))
                .sorted(Comparator.comparingInt(Ceiling::level))
                .toList();
    }

    /** What each level takes. */
    public List<Step> getSteps() {
        return getPolicy().needs().entrySet().stream()
                .map(need -> new Step(
                        need.getKey(), need.getValue().stream().map(this::way).toList()))
                .toList();
    }

    private String way(List<Requirement> parts) {
        return parts.stream().map(part -> words(part)).collect(Collectors.joining(say("evidence.rules.with")));
    }

    private String words(Requirement part) {
        var kinds = part.kinds().equals(Kind.EVIDENCE)
                ? say("evidence.rules.any")
                : part.kinds().stream()
                        .map(kind -> say("evidence.row.kind." + kind.code()))
                        .collect(Collectors.joining(say("evidence.rules.or")));
        var text = say("evidence.rules.rows", part.rows(), kinds);
        return part.assessors() > 1 ? say("evidence.rules.assessors", text, part.assessors()) : text;
    }

    private String say(String key, Object... arguments) {
        return Messages.text(language.current(), key, arguments);
    }
}
