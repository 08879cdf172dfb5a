package org.digitalgarage.repair;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.digitalgarage.course.file.Attachments;
import org.digitalgarage.course.file.Markdown;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.ContentFiles;
import org.digitalgarage.platform.Facts;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.Yaml;

/**
 * A project template as its author wrote it, checked as a whole: {@code project.yaml} and the two texts beside it.
 *
 * @param slug the folder's name
 * @param version what the file says, from 1
 * @param challenge the code of a challenge, or null
 * @param brief the full text for the team, as HTML that may be shown as it is
 * @param hash SHA-256 of all three files
 */
public record TemplateFile(
        String slug,
        String code,
        int version,
        Both title,
        Both goal,
        Both problem,
        Both handIn,
        String challenge,
        List<Shown> competencies,
        List<Step> milestones,
        Both brief,
        String hash) {

    /** The longest text that a page shows as one paragraph. */
    static final int LONGEST = 2000;

    /** The longest title. */
    static final int LONGEST_TITLE = 300;

    private static final String FILE = "project.yaml";
    private static final Attachments NO_FILES = new Attachments("", Map.of());

    /**
     * Reads a folder.
     *
     * @param known finds what a project may show of a competency named {@code FRAMEWORK/CODE}
     * @throws FileFault at the first place that is wrong
     */
    static TemplateFile read(Path content, Path folder, Function<String, Optional<Ceiling>> known) {
        var file = Yaml.read(content, folder.resolve(FILE));
        var brief = new Both(
                ContentFiles.text(folder.resolve("brief.th.md")), ContentFiles.text(folder.resolve("brief.en.md")));
        if (brief.th().isBlank()) {
            throw new FileFault(
                    content.relativize(folder.resolve("brief.th.md")).toString(), 0, "repair.file.brief");
        }
        return parse(
                folder.getFileName().toString(),
                file,
                new Both(html(content, folder, "brief.th.md"), html(content, folder, "brief.en.md")),
                ContentFiles.text(folder.resolve(FILE)) + brief.th() + brief.en(),
                known);
    }

    private static String html(Path content, Path folder, String name) {
        var file = folder.resolve(name);
        var text = ContentFiles.text(file);
        return new Markdown(NO_FILES)
                .text(content.relativize(file).toString(), 0, text, fault -> {
                    throw fault;
                })
                .html();
    }

    /** Reads a file's text; see {@link #read}. The texts are hashed to find out whether anything changed. */
    static TemplateFile parse(
            String slug, Yaml file, Both brief, String text, Function<String, Optional<Ceiling>> known) {
        return new TemplateFile(
                slug,
                code(file.at("code")),
                positive(file.at("version"), "repair.file.version"),
                both(file.at("title"), LONGEST_TITLE),
                both(file.at("goal"), LONGEST),
                both(file.at("problem"), LONGEST),
                both(file.at("handIn"), LONGEST),
                file.optional("challenge"),
                competencies(file.at("competencies"), known),
                milestones(file.at("milestones")),
                brief,
                Facts.hash(text));
    }

    private static String code(Yaml at) {
        if (!at.text().matches("[A-Z]{2,4}-[0-9]{3,6}")) {
            throw at.fault("repair.file.code", at.text());
        }
        return at.text();
    }

    private static int positive(Yaml at, String key) {
        if (at.number() < 1) {
            throw at.fault(key, at.text());
        }
        return at.number();
    }

    private static Both both(Yaml at, int longest) {
        var text = at.both();
        if (text.th().length() > longest || text.en().length() > longest) {
            throw at.fault("repair.file.long", longest);
        }
        return text;
    }

    private static List<Shown> competencies(Yaml list, Function<String, Optional<Ceiling>> known) {
        var found = new ArrayList<Shown>();
        var once = new HashSet<Long>();
        for (var entry : list.members()) {
            var ref = entry.text("competency");
            var ceiling =
                    known.apply(ref).orElseThrow(() -> entry.at("competency").fault("repair.file.competency", ref));
            var level = entry.number("level");
            if (level < 1 || level > ceiling.level()) {
                throw entry.at("level").fault("repair.file.level", level, ref, ceiling.level());
            }
            if (!once.add(ceiling.competencyId())) {
                throw entry.fault("repair.file.twice", ref);
            }
            found.add(new Shown(ceiling.competencyId(), level));
        }
        if (found.isEmpty()) {
            throw list.fault("repair.file.nothingShown");
        }
        return found;
    }

    private static List<Step> milestones(Yaml list) {
        var found = new ArrayList<Step>();
        var ids = new HashSet<String>();
        var last = 0;
        for (var entry : list.members()) {
            if (!ids.add(entry.text("id"))) {
                throw entry.at("id").fault("repair.file.twice", entry.text("id"));
            }
            var days = entry.number("days");
            if (days <= last) {
                throw entry.at("days").fault("repair.file.days", days, last);
            }
            last = days;
            found.add(new Step(both(entry.at("title"), LONGEST_TITLE), days));
        }
        if (found.isEmpty()) {
            throw list.fault("repair.file.noMilestone");
        }
        return found;
    }
}
