package org.digitalgarage.course.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.digitalgarage.course.quiz.Quiz;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Yaml;

/**
 * A course as its folder says it, checked in itself.
 *
 * @param place where the file begins, for faults
 * @param published whether it may be seen; a draft is checked and kept, not shown
 * @param prerequisites the places of the codes of courses that come before
 * @param files the files beside the texts, by name
 * @param hash changes whenever anything in the folder does
 */
public record CourseDraft(
        Yaml place,
        String track,
        String slug,
        String code,
        int number,
        boolean published,
        Both title,
        Both summary,
        Both description,
        int hours,
        String mode,
        List<Lang> languages,
        List<Yaml> prerequisites,
        List<AwardDraft> awards,
        List<ModuleDraft> modules,
        Map<String, Path> files,
        String hash) {

    /** What completing something shows: {@code by} is quiz, assignment or observation; the last names no item. */
    public record AwardDraft(String competency, int level, String by, String item) {}

    /** A part of a course with its items in their order. */
    public record ModuleDraft(String id, Both title, List<ItemDraft> items) {}

    /**
     * A lesson, quiz or assignment.
     *
     * @param kind lesson, quiz or assignment
     * @param dueDays days from enrolment until it is due; null where it never is
     * @param texts the Markdown of a lesson or assignment by language; empty for a quiz
     * @param quiz null unless it is one
     * @param source the text of the quiz's file; null unless it is one
     */
    public record ItemDraft(
            String kind,
            String id,
            Both title,
            int minutes,
            Integer dueDays,
            Map<Lang, Markdown.Shown> texts,
            Quiz quiz,
            String source) {}

    /** The folder, relative to the content folder. */
    public String folder() {
        return "courses/" + track + "/" + slug;
    }

    /** All items in their order. */
    public List<ItemDraft> items() {
        var items = new ArrayList<ItemDraft>();
        modules.forEach(module -> items.addAll(module.items()));
        return items;
    }

    /** The codes of the courses that come before. */
    public List<String> prerequisiteCodes() {
        return prerequisites.stream().map(Yaml::text).toList();
    }
}
