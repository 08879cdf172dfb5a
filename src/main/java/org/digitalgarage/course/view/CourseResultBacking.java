package org.digitalgarage.course.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.digitalgarage.course.CourseItem;
import org.digitalgarage.course.Results;
import org.digitalgarage.course.quiz.AnswerWords;
import org.digitalgarage.course.quiz.Question;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Parameters;

/** What came of an attempt: what it means first, then each question, then the way on. */
@Named
@RequestScoped
public class CourseResultBacking {

    @Inject
    private Results results;

    @Inject
    private Parameters parameters;

    @Inject
    private Language language;

    private Results.Result result;

    /** Reads the result before the page is written; an attempt under way goes on. */
    public void open() throws IOException {
        var id = parameters.id("attempt");
        result = results.ended(id).orElse(null);
        if (result == null) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/course/question?attempt=" + id);
        }
    }

    /** The result. */
    public Results.Result getResult() {
        return result;
    }

    /** What it means, in one sentence. */
    public String getSentence() {
        var title = result.attempt().getItem().title(language.current());
        var gained = result.gained().size();
        if (!result.attempt().isPassed()) {
            return text("course.result.failed", title);
        }
        return gained == 0 ? text("course.result.passed", title) : text("course.result.gained", title, gained);
    }

    /** Why the attempt was ended, if the reader was sent here for that; else null. */
    public String getEnded() {
        return parameters
                .text("ended")
                .filter(key -> key.matches("late|handedIn"))
                .map(key -> text("course.quiz." + key))
                .orElse(result.attempt().isTimedOut() ? text("course.result.timedOut") : null);
    }

    /** A question's own words: what was answered, what is right, why. */
    public AnswerWords words(Question question) {
        return new AnswerWords(question, language.current());
    }

    /** The question in one line. */
    public String plain(Question question) {
        var html = question.text().in(language.current()).replaceAll("(?s)<(figure|table)>.*?</\\1>", "");
        return QuestionForm.plain(html).strip();
    }

    /** The lesson that a question is about, or null. */
    public CourseItem lesson(Question question) {
        return result.attempt()
                .getItem()
                .getVersion()
                .item(question.lesson() == null ? "" : question.lesson())
                .orElse(null);
    }

    /** The item to go on with, or null. */
    public CourseItem getNext() {
        return result.standing().next().orElse(null);
    }

    /** The lessons of the questions that are not right yet, each once. */
    public List<CourseItem> getToRead() {
        return result.lines().stream()
                .filter(line -> !line.share().whole())
                .map(line -> lesson(line.question()))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    private String text(String key, Object... arguments) {
        return Messages.text(language.current(), key, arguments);
    }
}
