package org.digitalgarage.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Content files of a test's own, with a course that is small enough to be completed in a test and may be spoiled,
 * changed and taken away.
 */
public final class TrialCourse {

    /** The code of the course. */
    public static final String CODE = "TE-1";

    /** One lesson, and one quiz that shows a competency. */
    public static final String COURSE =
            """
            code: TE-1
            version: 1
            title: {th: ทดลองเรียน, en: Trial}
            summary: {th: สรุป, en: Summary}
            description: {th: คำอธิบาย, en: Description}
            hours: 2
            mode: online
            languages: [th, en]
            prerequisites: []
            awards:
              - {competency: OCSC-DIG-2566/D6, level: 1, by: quiz, item: check}
            modules:
              - id: one
                title: {th: หนึ่ง, en: One}
                items:
                  - {lesson: first, title: {th: บทแรก, en: First}, minutes: 10}
                  - {quiz: check, title: {th: ตรวจความเข้าใจ, en: Check}, minutes: 5}
            """;

    /** Two questions, each for one point: the first choice, and 25. */
    public static final String QUIZ =
            """
            title: {th: ตรวจความเข้าใจ, en: Check}
            attempts: 2
            minutes: 20
            pass: 50
            questions:
              - id: one
                type: single
                text: {th: ข้อใด, en: Which}
                choices:
                  - {text: {th: ก, en: A}, correct: true, feedback: {th: ถูกต้อง, en: That is it}}
                  - {text: {th: ข, en: B}, feedback: {th: ยังไม่ถูก, en: Not this one}}
              - {id: two, type: numeric, text: {th: เท่าใด, en: How much}, answer: 25}
            """;

    private final Path content;

    private TrialCourse() {
        try {
            content = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "content")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The course among a copy of the shipped files, for a server of the test's own. */
    public static TrialCourse amongTheShipped() {
        var trial = new TrialCourse();
        try {
            copy(Path.of("config"), trial.content.resolve("config"));
            copy(Path.of("courses"), trial.content.resolve("courses"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        trial.write("trial", COURSE, QUIZ);
        return trial;
    }

    /** An empty folder, for courses beside those that a server has. */
    public static TrialCourse alone() {
        return new TrialCourse();
    }

    /** The folder that holds the files. */
    public Path content() {
        return content;
    }

    /** The setting that lets a server read these files. */
    public String setting() {
        return "-Dgarage.content=" + content;
    }

    /** The course under another code. */
    public static String course(String code) {
        return COURSE.replace(CODE, code);
    }

    /** The course under another code, with one thing changed. */
    public static String course(String code, String old, String fresh) {
        return course(code).replace(old, fresh);
    }

    /** Writes a whole course, with texts for its lesson, into a folder below {@code courses/strengthen}. */
    public void write(String folder, String course, String quiz) {
        write(folder + "/course.yaml", course);
        write(folder + "/quizzes/check.yaml", quiz);
        write(folder + "/lessons/first.th.md", "ข้อความ\n");
        write(folder + "/lessons/first.en.md", "Text\n");
    }

    /** Writes one file below {@code courses/strengthen}. */
    public void write(String file, String text) {
        try {
            var path = place(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a folder below {@code courses/strengthen} away. */
    public void delete(String folder) {
        try {
            Folders.delete(place(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a server read the files again, as its administrator does. */
    public static void load(Garage garage) {
        var answer = Api.at(garage)
                .signIn("admin")
                .form("/platform/content", Map.of("load", "load", "go", "go", "jakarta.faces.ViewState", "stateless"));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private Path place(String file) {
        return content.resolve("courses/strengthen").resolve(file);
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (var paths = Files.walk(from)) {
            all = paths.toList();
        }
        for (var path : all) {
            var target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target);
            }
        }
    }
}
