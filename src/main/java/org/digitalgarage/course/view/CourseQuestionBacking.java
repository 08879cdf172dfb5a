package org.digitalgarage.course.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.digitalgarage.course.Attempts;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.view.Form;

/** One question of an attempt. Every way off the page keeps the answer first. */
@Named
@RequestScoped
public class CourseQuestionBacking {

    @Inject
    private Attempts attempts;

    @Inject
    private Parameters parameters;

    @Inject
    private Form form;

    @Inject
    private Language language;

    private Attempts.Asked asked;

    /** Reads the question before the page is written; an attempt that has ended shows its result. */
    public void open() throws IOException {
        if (!getAsked().attempt().isStarted() || attempts.over(asked.attempt())) {
            go(result());
        }
    }

    /** The question. */
    public Attempts.Asked getAsked() {
        if (asked == null) {
            asked = attempts.ask(parameters.id("attempt"), number());
        }
        return asked;
    }

    /** Its controls. */
    public QuestionForm getControls() {
        return new QuestionForm(getAsked(), language.current());
    }

    /** The place of the question, from 1. */
    public int getNumber() {
        return getAsked().answer().getOrderNo();
    }

    /** What was typed into a field; after another window answered, both are to be seen. */
    public String getTyped() {
        return String.valueOf(form.typed("answer", getAsked().answer().getGiven()));
    }

    /** Keeps the answer and goes to the next question, or to the look back at the end. */
    public void next() throws IOException {
        if (kept()) {
            var last = attempts.ask(parameters.id("attempt"), number()).answers();
            go(number() < last.size() ? question(number() + 1) : "/course/finish?attempt=" + parameters.id("attempt"));
        }
    }

    /** Keeps the answer and goes to the question before. */
    public void before() throws IOException {
        if (kept()) {
            go(question(Math.max(1, number() - 1)));
        }
    }

    /** Keeps the answer, and marks the question to be looked at again or takes the mark away. */
    public void flag() throws IOException {
        if (kept()) {
            attempts.flag(
                    parameters.id("attempt"),
                    number(),
                    parameters.text("flagged").isEmpty());
            go(question(number()));
        }
    }

    private boolean kept() throws IOException {
        try {
            attempts.save(parameters.id("attempt"), number(), parameters::all, parameters.number("seen", 0));
            return true;
        } catch (Refused refused) {
            if (refused.key().matches("course\\.quiz\\.(late|handedIn)")) {
                go(result() + "&ended=" + refused.key().replaceFirst(".*\\.", ""));
            } else {
                // what the other window answered is to be seen
                asked = null;
                form.refuse(refused);
            }
            return false;
        }
    }

    private int number() {
        return parameters.number("n", 1);
    }

    private String question(int number) {
        return "/course/question?attempt=" + parameters.id("attempt") + "&n=" + number;
    }

    private String result() {
        return "/course/result?attempt=" + parameters.id("attempt");
    }

    private static void go(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }
}
