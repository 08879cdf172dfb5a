package org.digitalgarage.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Lang;

/** Work of one or several people that somebody is to judge: of a project, of a course, or done before. */
@Entity
@Table(name = "evidence_submission")
@NamedQuery(
        name = "Submission.ofSource",
        query = "select s from Submission s left join fetch s.members"
                + " where s.sourceType = :type and s.sourceId = :source and s.kind = :kind")
@NamedQuery(
        name = "Submission.withMembers",
        query = "select s from Submission s left join fetch s.members where s.id = :id")
@NamedQuery(
        name = "Submission.files",
        query = "select f from StoredFile f, Submission s join s.files x where s.id = :id and f.id = x order by f.id")
@NamedQuery(
        name = "Submission.ofMember",
        query = "select s from Submission s where :person member of s.members and s.kind = :kind order by s.id desc")
public class Submission extends Identified {

    private String kind;
    private String track;

    @Column(name = "source_type")
    private String sourceType;

    @Column(name = "source_id")
    private long sourceId;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "context_th")
    private String contextTh;

    @Column(name = "context_en")
    private String contextEn;

    @Column(name = "asked_th")
    private String askedTh;

    @Column(name = "asked_en")
    private String askedEn;

    private String address;

    @Column(name = "assessor_id")
    private Long assessorId;

    private String state;
    private int times;

    private String body;

    @Column(name = "text_no")
    private int textNo;

    private String link;

    @Column(name = "worked_on")
    private LocalDate workedOn;

    @Column(name = "draft_saved_at")
    private Instant draftSavedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "evidence_submission_member", joinColumns = @JoinColumn(name = "submission_id"))
    @Column(name = "person_id")
    private Set<Long> members = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "evidence_submission_competency", joinColumns = @JoinColumn(name = "submission_id"))
    @OrderBy("orderNo")
    private List<Showable> competencies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "evidence_submission_file", joinColumns = @JoinColumn(name = "submission_id"))
    @Column(name = "file_id")
    private Set<Long> files = new LinkedHashSet<>();

    /** For JPA. */
    protected Submission() {}

    Submission(NewSubmission wanted, Instant now) {
        this.kind = wanted.kind().code();
        this.sourceType = wanted.sourceType();
        this.sourceId = wanted.sourceId();
        this.state = SubmissionState.DRAFT.code();
        this.body = "";
        this.draftSavedAt = now;
        describe(wanted);
    }

    /** Brings up to date what the feature says of the work. */
    final void describe(NewSubmission wanted) {
        track = wanted.track();
        titleTh = wanted.title().th();
        titleEn = wanted.title().en();
        contextTh = wanted.context().th();
        contextEn = wanted.context().en();
        askedTh = wanted.asked().th();
        askedEn = wanted.asked().en();
        address = wanted.address();
        assessorId = wanted.assessorId();
        if (!members.equals(new LinkedHashSet<>(wanted.members()))) {
            members.clear();
            members.addAll(wanted.members());
        }
        competencies.clear();
        wanted.competencies().forEach(one -> competencies.add(one.at(competencies.size())));
    }

    /** Says who judges it. */
    void assign(Long newAssessorId) {
        assessorId = newAssessorId;
    }

    /** Is its own source, as prior work is. */
    void comeFromItself() {
        sourceId = getId();
    }

    /** Takes over what was written. */
    void write(String newBody, String newLink, LocalDate newWorkedOn, Instant now) {
        if (!body.equals(newBody)) {
            body = newBody;
            textNo++;
        }
        link = newLink;
        workedOn = newWorkedOn;
        draftSavedAt = now;
    }

    /** Whether there is neither text nor link nor file. */
    boolean isEmpty() {
        return body.isBlank() && link == null && files.isEmpty();
    }

    void submit(Instant now) {
        move(SubmissionState.SUBMITTED);
        times++;
        submittedAt = now;
        decidedAt = null;
    }

    /** As before it was handed in; what came back once stays what came back. */
    void takeBack() {
        times--;
        move(times == 0 ? SubmissionState.DRAFT : SubmissionState.RETURNED);
        submittedAt = times == 0 ? null : submittedAt;
    }

    void giveBack(Instant now) {
        move(SubmissionState.RETURNED);
        decidedAt = now;
    }

    void accept(Instant now) {
        move(SubmissionState.ACCEPTED);
        decidedAt = now;
    }

    private void move(SubmissionState next) {
        state = next.after(getState()).code();
    }

    /** What kind of work it is. */
    public SubmissionKind getKind() {
        return SubmissionKind.of(kind);
    }

    /** {@code repair}, {@code strengthen} or {@code build}. */
    public String getTrack() {
        return track;
    }

    /** The kind of thing it belongs to. */
    public String getSourceType() {
        return sourceType;
    }

    /** The thing it belongs to. */
    public long getSourceId() {
        return sourceId;
    }

    /** What is handed in. */
    public String title(Lang lang) {
        return lang.pick(titleTh, titleEn);
    }

    /** What it belongs to. */
    public String context(Lang lang) {
        return lang.pick(contextTh, contextEn);
    }

    /** What was asked for and how far it had come when it was handed in; may be empty. */
    public String asked(Lang lang) {
        return lang.pick(askedTh, askedEn);
    }

    /** Where it is worked on. */
    public String getAddress() {
        return address;
    }

    /** Who judges it, or null where that is not known yet. */
    public Long getAssessorId() {
        return assessorId;
    }

    /** Where it stands. */
    public SubmissionState getState() {
        return SubmissionState.of(state);
    }

    /** How often it was handed in. */
    public int getTimes() {
        return times;
    }

    /** The text; empty where nothing was written. */
    public String getBody() {
        return body;
    }

    /** Counts the changes of the text: who saves names the number the text was read under. */
    public int getTextNo() {
        return textNo;
    }

    /** A link to the work, or null. */
    public String getLink() {
        return link;
    }

    /** The day of the work, or null for the day of handing it in. */
    public LocalDate getWorkedOn() {
        return workedOn;
    }

    /** When it was written to last. */
    public Instant getDraftSavedAt() {
        return draftSavedAt;
    }

    /** When it was handed in last, or null. */
    public Instant getSubmittedAt() {
        return submittedAt;
    }

    /** When it was given back or accepted last; null while it waits. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Whose work it is. */
    public Set<Long> getMembers() {
        return members;
    }

    /** What it may show. */
    public List<Showable> getCompetencies() {
        return competencies;
    }

    Set<Long> getFiles() {
        return files;
    }
}
