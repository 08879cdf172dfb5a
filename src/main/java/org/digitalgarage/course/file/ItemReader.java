package org.digitalgarage.course.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalgarage.course.file.CourseDraft.ItemDraft;
import org.digitalgarage.course.file.CourseDraft.ModuleDraft;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Yaml;

/** Reads the modules of a course, and the lessons, quizzes and assignments they name. */
final class ItemReader {

    private static final List<String> KINDS = List.of("lesson", "quiz", "assignment");
    private static final Map<String, String> FOLDERS = Map.of("lesson", "lessons", "assignment", "assignments");

    private final Folder folder;
    private final List<Lang> languages;
    private final Markdown markdown;
    private final Faults faults;
    private final Set<String> ids = new HashSet<>();

    ItemReader(Folder folder, List<Lang> languages, Attachments files, Faults faults) {
        this.folder = folder;
        this.languages = languages;
        this.markdown = new Markdown(files);
        this.faults = faults;
    }

    List<ModuleDraft> read(Yaml file) {
        var modules = new ArrayList<ModuleDraft>();
        var names = new HashSet<String>();
        var lessons = lessons(file);
        for (var place : file.at("modules").members()) {
            var module = faults.read(() -> module(place, lessons));
            if (module != null) {
                modules.add(module);
                if (!names.add(module.id())) {
                    faults.add(place.at("id"), "course.file.twice", module.id());
                }
            }
        }
        if (ids.isEmpty()) {
            faults.add(file.at("modules"), "course.file.noItems");
        }
        return modules;
    }

    private static Set<String> lessons(Yaml file) {
        return file.at("modules").members().stream()
                .flatMap(module -> module.list("items").stream())
                .flatMap(item -> item.find("lesson").stream())
                .map(Yaml::text)
                .collect(Collectors.toSet());
    }

    private ModuleDraft module(Yaml place, Set<String> lessons) {
        place.only("id", "title", "items");
        var items = new ArrayList<ItemDraft>();
        for (var member : place.at("items").members()) {
            var item = faults.read(() -> item(member, lessons));
            if (item != null) {
                items.add(item);
            }
        }
        return new ModuleDraft(faults.id(place.at("id")), faults.text(place.at("title"), 200), items);
    }

    private ItemDraft item(Yaml place, Set<String> lessons) {
        var kind = KINDS.stream()
                .filter(name -> place.find(name).isPresent())
                .findFirst()
                .orElseThrow(() -> place.fault("course.file.itemKind"));
        place.only(kind, "title", "minutes", "dueDays");
        var id = faults.id(place.at(kind));
        if (!ids.add(id)) {
            faults.add(place.at(kind), "course.file.twice", id);
        }
        var title = faults.text(place.at("title"), 200);
        var minutes = faults.number(place.at("minutes"), 1, 6000);
        var due = place.find("dueDays").map(at -> faults.number(at, 1, 730)).orElse(null);
        if (kind.equals("quiz")) {
            var file = "quizzes/" + id + ".yaml";
            present(place.at(kind), file);
            var source = folder.text(file);
            var quiz = faults.read(
                    () -> new QuizReader(markdown, lessons, faults).read(Yaml.parse(folder.name(file), source)));
            return new ItemDraft(kind, id, title, minutes, due, Map.of(), quiz, source);
        }
        return new ItemDraft(kind, id, title, minutes, due, texts(place.at(kind), kind, id), null, null);
    }

    private Map<Lang, Markdown.Shown> texts(Yaml place, String kind, String id) {
        var texts = new EnumMap<Lang, Markdown.Shown>(Lang.class);
        for (var lang : languages) {
            var file = FOLDERS.get(kind) + "/" + id + "." + lang.code() + ".md";
            faults.read(() -> {
                present(place, file);
                return texts.put(lang, markdown.text(folder.name(file), 0, folder.text(file), faults::add));
            });
        }
        return texts;
    }

    private void present(Yaml place, String file) {
        if (!folder.has(file)) {
            throw place.fault("course.file.noFile", file);
        }
    }
}
