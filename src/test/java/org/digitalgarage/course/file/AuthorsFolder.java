package org.digitalgarage.course.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.digitalgarage.platform.FileFault;

/** A small course on the disk that is right; each test spoils one thing in it. */
final class AuthorsFolder {

    static final String COURSE =
            """
            code: TE-1
            version: 1
            title: {th: ทดสอบ, en: Trial}
            summary: {th: สรุป, en: Summary}
            description: {th: คำอธิบาย, en: Description}
            hours: 2
            mode: online
            languages: [th, en]
            prerequisites: []
            awards:
              - {competency: F/C1, level: 2, by: quiz, item: check}
            modules:
              - id: one
                title: {th: หนึ่ง, en: One}
                items:
                  - {lesson: first, title: {th: บทแรก, en: First}, minutes: 10}
                  - {quiz: check, title: {th: ทดสอบ, en: Check}, minutes: 5}
                  - {assignment: work, title: {th: งาน, en: Work}, minutes: 60, dueDays: 7}
            """;

    static final String QUIZ =
            """
            title: {th: ทดสอบ, en: Check}
            pass: 50
            questions:
              - id: one
                type: single
                lesson: first
                text: {th: ข้อใด, en: Which}
                choices:
                  - {text: {th: ก, en: A}, correct: true}
                  - {text: {th: ข, en: B}}
            """;

    private final Path content;
    private final Path folder;

    AuthorsFolder(Path content) {
        this.content = content;
        this.folder = content.resolve("courses/strengthen/trial");
        with("course.yaml", COURSE);
        with("lessons/first.th.md", "ข้อความ");
        with("lessons/first.en.md", "Text");
        with("quizzes/check.yaml", QUIZ);
        with("assignments/work.th.md", "งาน");
        with("assignments/work.en.md", "Work");
    }

    /** Puts a file in the place of the one that is there. */
    AuthorsFolder with(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The course file with one thing in it replaced. */
    AuthorsFolder course(String old, String fresh) {
        return with("course.yaml", replace(COURSE, old, fresh));
    }

    /** The quiz with one thing in it replaced. */
    AuthorsFolder quiz(String old, String fresh) {
        return with("quizzes/check.yaml", replace(QUIZ, old, fresh));
    }

    AuthorsFolder without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CourseReader reader() {
        return new CourseReader(content, folder, competency -> competency.startsWith("F/C") ? 3 : 0);
    }

    CourseDraft draft() {
        var reader = reader();
        var draft = reader.read();
        if (!reader.faults().isEmpty()) {
            throw reader.faults().get(0);
        }
        return draft;
    }

    List<FileFault> faults() {
        var reader = reader();
        reader.read();
        return reader.faults();
    }

    private static String replace(String text, String old, String fresh) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException("nothing to spoil: " + old);
        }
        return text.replace(old, fresh);
    }
}
