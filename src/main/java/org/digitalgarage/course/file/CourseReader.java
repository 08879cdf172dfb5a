package org.digitalgarage.course.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.digitalgarage.course.file.CourseDraft.AwardDraft;
import org.digitalgarage.course.file.CourseDraft.ModuleDraft;
import org.digitalgarage.platform.FileFault;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Yaml;

/** Reads one course's folder. */
public final class CourseReader {

    private static final List<String> KINDS = List.of("quiz", "assignment", "observation");

    private final Folder folder;
    private final Scales scales;
    private final Faults faults = new Faults();

    /** What is known of the competencies that a course may name. */
    @FunctionalInterface
    public interface Scales {

        /**
         * The highest level of a competency.
         *
         * @param competency {@code FRAMEWORK/CODE}
         * @return 0 if there is no such competency
         */
        int highest(String competency);
    }

    /**
     * For one folder.
     *
     * @param content the content folder, for the names of files in faults
     * @param folder the course's folder
     */
    public CourseReader(Path content, Path folder, Scales scales) {
        this.folder = new Folder(content, folder);
        this.scales = scales;
    }

    /** What is wrong, once {@link #read} has been called. */
    public List<FileFault> faults() {
        return faults.all();
    }

    /** The draft; null, or not to be used, where there are faults. */
    public CourseDraft read() {
        return faults.read(this::draft);
    }

    private CourseDraft draft() {
        var file = Yaml.parse(folder.name("course.yaml"), folder.text("course.yaml"));
        file.only(
                "code",
                "version",
                "state",
                "title",
                "summary",
                "description",
                "hours",
                "mode",
                "languages",
                "prerequisites",
                "awards",
                "modules");
        var code = file.text("code");
        if (!code.matches("[A-Z]{2,4}-[A-Z0-9]{1,8}(-[A-Z0-9]{1,8})?")) {
            faults.add(file.at("code"), "course.file.code", code);
        }
        var slug = folder.path("").getFileName().toString();
        var track = folder.path("").getParent().getFileName().toString();
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*") || slug.length() > 60) {
            faults.add(file, "course.file.folder", slug);
        }
        var number = faults.number(file.at("version"), 1, 9999);
        var languages = file.at("languages").members().stream()
                .map(place -> Lang.of(faults.word(place, List.of("th", "en"))))
                .distinct()
                .toList();
        faults.require(languages);
        var files = folder.files();
        var modules = new ItemReader(folder, languages, attachments(code, number, files), faults).read(file);
        return new CourseDraft(
                file,
                track,
                slug,
                code,
                number,
                !file.find("state")
                        .map(place -> faults.word(place, List.of("draft", "published")))
                        .orElse("")
                        .equals("draft"),
                faults.text(file.at("title"), 200),
                faults.text(file.at("summary"), 500),
                faults.text(file.at("description"), 2000),
                faults.number(file.at("hours"), 1, 999),
                faults.word(file.at("mode"), List.of("online", "blended", "field")),
                languages,
                prerequisites(file, code),
                awards(file, modules),
                modules,
                files,
                folder.hash());
    }

    private Attachments attachments(String code, int number, Map<String, Path> files) {
        files.forEach((name, path) -> faults.read(() -> {
            MediaKinds.check(folder.name("files/" + name), path);
            return name;
        }));
        return new Attachments(Attachments.base(code, number), files);
    }

    private List<Yaml> prerequisites(Yaml file, String code) {
        var places = file.find("prerequisites").map(Yaml::members).orElse(List.of());
        for (var place : places) {
            if (place.text().equals(code)) {
                faults.add(place, "course.file.circle", code + " → " + code);
            }
        }
        return places;
    }

    private List<AwardDraft> awards(Yaml file, List<ModuleDraft> modules) {
        var awards = new ArrayList<AwardDraft>();
        var seen = new HashSet<String>();
        for (var place : file.list("awards")) {
            var award = faults.read(() -> award(place, modules));
            if (award != null) {
                awards.add(award);
                if (!seen.add(award.competency() + " " + award.by() + " " + award.item())) {
                    faults.add(place, "course.file.twice", award.competency());
                }
            }
        }
        return awards;
    }

    private AwardDraft award(Yaml place, List<ModuleDraft> modules) {
        place.only("competency", "level", "by", "item");
        var competency = place.text("competency");
        var highest = scales.highest(competency);
        if (highest == 0) {
            throw place.at("competency").fault("course.file.competency", competency);
        }
        var level = faults.number(place.at("level"), 1, highest);
        var by = place.text("by");
        if (!KINDS.contains(by)) {
            throw place.at("by").fault("course.file.word", by, String.join(", ", KINDS));
        }
        if (by.equals("observation")) {
            place.only("competency", "level", "by");
            return new AwardDraft(competency, level, by, null);
        }
        var item = place.at("item");
        var kinds = Set.of(by + " " + item.text());
        if (modules.stream()
                .flatMap(module -> module.items().stream())
                .noneMatch(known -> kinds.contains(known.kind() + " " + known.id()))) {
            throw item.fault("course.file.awardItem", item.text(), by);
        }
        return new AwardDraft(competency, level, by, item.text());
    }
}
