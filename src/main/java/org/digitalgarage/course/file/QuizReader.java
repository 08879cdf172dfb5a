package org.digitalgarage.course.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.digitalgarage.course.quiz.Question;
import org.digitalgarage.course.quiz.Quiz;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Yaml;

/** Reads a quiz; every question is read, so that all faults are named at once. */
public final class QuizReader {

    private final Markdown markdown;
    private final Set<String> lessons;
    private final Faults faults;

    /** @param lessons the lessons that feedback may link to; null where they are not known and not checked */
    QuizReader(Markdown markdown, Set<String> lessons, Faults faults) {
        this.markdown = markdown;
        this.lessons = lessons;
        this.faults = faults;
    }

    /**
     * A quiz that was checked when it was loaded.
     *
     * @param source the text of its file
     */
    public static Quiz again(String name, String source, Attachments files) {
        return new QuizReader(new Markdown(files), null, new Faults()).read(Yaml.parse(name, source));
    }

    Quiz read(Yaml file) {
        check(() -> {
            file.only("title", "intro", "draw", "shuffle", "attempts", "minutes", "pass", "questions");
            return file;
        });
        var title = check(() -> faults.text(file.at("title"), 300));
        var intro = check(() -> file.find("intro").map(this::line).orElse(null));
        var questions = questions(file);
        var draw = limit(file, "draw", Math.max(1, questions.size()));
        var pass = check(() -> faults.number(file.at("pass"), 1, 100));
        return new Quiz(
                title,
                intro,
                draw == null ? questions.size() : Math.min(draw, questions.size()),
                Boolean.TRUE.equals(check(() -> file.flag("shuffle", false))),
                limit(file, "attempts", 99),
                limit(file, "minutes", 600),
                pass == null ? 100 : pass,
                questions);
    }

    private List<Question> questions(Yaml file) {
        var questions = new ArrayList<Question>();
        var ids = new HashSet<String>();
        var places = check(() -> file.at("questions").members());
        for (var place : places == null ? List.<Yaml>of() : places) {
            var question = check(() -> question(place, ids));
            if (question != null) {
                questions.add(question);
            }
        }
        if (places != null && places.isEmpty()) {
            faults.add(file, "course.file.quiz.none");
        }
        return questions;
    }

    private Question question(Yaml place, Set<String> ids) {
        var id = faults.id(place.at("id"));
        if (!ids.add(id)) {
            faults.add(place.at("id"), "course.file.twice", id);
        }
        var type = place.text("type");
        var lesson = place.find("lesson").map(this::lesson).orElse(null);
        var points = place.find("points").map(at -> faults.number(at, 1, 100)).orElse(1);
        var text = block(place.at("text"));
        var feedback = place.find("feedback");
        feedback.ifPresent(at -> at.only("right", "wrong"));
        var right = feedback.flatMap(at -> at.find("right")).map(this::line).orElse(null);
        var wrong = feedback.flatMap(at -> at.find("wrong")).map(this::line).orElse(null);
        return new Question(id, points, lesson, text, new TaskReader(this, faults).read(type, place), right, wrong);
    }

    private String lesson(Yaml place) {
        if (lessons != null && !lessons.contains(place.text())) {
            faults.add(place, "course.file.quiz.lesson", place.text());
        }
        return place.text();
    }

    private Integer limit(Yaml file, String key, int most) {
        return check(
                () -> file.find(key).map(place -> faults.number(place, 1, most)).orElse(null));
    }

    /** Text with emphasis and links, of one paragraph. */
    Both line(Yaml place) {
        faults.text(place, 4000);
        return new Both(line(place, "th"), line(place, "en"));
    }

    private String line(Yaml place, String lang) {
        return place.find(lang)
                .map(at -> markdown.line(at.file(), at.line() - 1, at.text(), faults::add))
                .orElse("");
    }

    private Both block(Yaml place) {
        faults.text(place, 8000);
        return new Both(block(place, "th"), block(place, "en"));
    }

    private String block(Yaml place, String lang) {
        return place.find(lang)
                .map(at -> markdown.text(at.file(), at.line() - 1, at.text(), faults::add)
                        .html())
                .orElse("");
    }

    private <T> T check(Supplier<T> reader) {
        return faults.read(reader);
    }
}
