package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.evidence.Judgement;
import org.digitalgarage.evidence.Preview;
import org.digitalgarage.evidence.RatingQuestion;
import org.digitalgarage.evidence.RatingQuestions;
import org.digitalgarage.evidence.ReviewSheet;
import org.digitalgarage.evidence.ReviewSheets;
import org.digitalgarage.evidence.Reviews;
import org.digitalgarage.ledger.State;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.view.Form;

/** The open item of the queue: what is to be judged, and the decisions. */
@Named
@RequestScoped
public class ReviewPanel {

    @Inject
    private EvidenceQueueBacking queue;

    @Inject
    private ReviewSheets sheets;

    @Inject
    private Reviews reviews;

    @Inject
    private RatingQuestions questions;

    @Inject
    private Competencies competencies;

    @Inject
    private Language language;

    @Inject
    private Parameters parameters;

    @Inject
    private Form form;

    private ReviewSheet sheet;
    private RatingQuestion question;
    private List<Preview> previews = List.of();

    /** The work with its members and competencies. */
    public ReviewSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.open(source());
        }
        return sheet;
    }

    /** The question about a rating. */
    public RatingQuestion getQuestion() {
        if (question == null) {
            question = questions.forAnswer(source());
        }
        return question;
    }

    /** What acceptance would change; empty until it was worked out. */
    public List<Preview> getPreviews() {
        return previews;
    }

    /** The competency of a change. */
    public String name(Preview preview) {
        return competencies.get(preview.competencyId()).name(language.current());
    }

    /** What a change comes to, in words. */
    public String change(Preview preview) {
        var before = preview.before();
        var after = preview.after();
        return before.state() == after.state() && before.shown() == after.shown()
                ? Messages.text(language.current(), "evidence.review.change.none", after.shown())
                : before.state() == State.UNKNOWN
                        ? Messages.text(language.current(), "evidence.review.change.first", after.shown())
                        : Messages.text(language.current(), "evidence.review.change", before.shown(), after.shown());
    }

    /** Works out what acceptance with the chosen levels would change. */
    public void recount() {
        form.attempt(() -> previews = reviews.preview(source(), judgements()));
    }

    /** Accepts the work and goes on. */
    public String accept() {
        var next = decide("accepted", id -> reviews.accept(id, judgements(), text("comment"), text("deliverable")));
        if (next == null && getSheet().open()) {
            previews = reviews.preview(source(), judgements());
        }
        return next;
    }

    /** Gives the work back and goes on. */
    public String giveBack() {
        return decide("returned", id -> reviews.giveBack(id, text("comment")));
    }

    /** Asks for more; the item stays. */
    public String askMore() {
        return decide("more", id -> reviews.askMore(id, text("comment")));
    }

    /** Answers a question and goes on. */
    public String answer() {
        return decide("answered", id -> questions.answer(id, text("comment")));
    }

    private String decide(String done, Consumer<Long> decision) {
        if (!form.attempt(() -> decision.accept(source()))) {
            // somebody may have decided meanwhile: the page shows the work as it is now
            sheet = null;
            return null;
        }
        var next = done.equals("more") ? queue.address(queue.getItem().getId()) : queue.getNext();
        return (next == null ? "/evidence/queue?" : next + "&") + "faces-redirect=true&done=evidence.done." + done;
    }

    private List<Judgement> judgements() {
        var judgements = new ArrayList<Judgement>();
        getSheet().asks().forEach(ask -> getSheet().members().forEach(member -> {
            var typed = text(ask.field(member.person().getId()));
            var level = typed.matches("-?\\d{1,4}") ? Integer.valueOf(typed) : null;
            judgements.add(
                    new Judgement(member.person().getId(), ask.competency().getId(), level));
        }));
        return judgements;
    }

    private long source() {
        return queue.getItem().getSourceId();
    }

    private String text(String name) {
        return parameters.text(name).orElse("");
    }
}
