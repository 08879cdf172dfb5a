package org.digitalgarage.course;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.digitalgarage.course.file.CourseDraft;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Lang;

/** A lesson, quiz or assignment in the outline of a version. */
@Entity
@Cacheable
@Table(name = "course_item")
public class CourseItem extends Identified {

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id")
    private CourseVersion version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "module_id")
    private CourseModule module;

    private String code;
    private String kind;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    private int minutes;

    @Column(name = "due_days")
    private Integer dueDays;

    private Integer questions;

    @Column(name = "order_no")
    private int orderNo;

    /** For JPA. */
    protected CourseItem() {}

    CourseItem(CourseVersion version, CourseModule module, CourseDraft.ItemDraft draft, int orderNo) {
        this.version = version;
        this.module = module;
        this.code = draft.id();
        this.kind = draft.kind();
        this.titleTh = draft.title().th();
        this.titleEn = draft.title().en();
        this.minutes = draft.minutes();
        this.dueDays = draft.dueDays();
        this.questions = draft.quiz() == null ? null : draft.quiz().draw();
        this.orderNo = orderNo;
    }

    /** The version it belongs to. */
    public CourseVersion getVersion() {
        return version;
    }

    /** The part it belongs to. */
    public CourseModule getModule() {
        return module;
    }

    /** The name in the file, which addresses use. */
    public String getCode() {
        return code;
    }

    /** What it is. */
    public ItemKind getKind() {
        return ItemKind.of(kind);
    }

    /** The title. */
    public String title(Lang lang) {
        return lang.pick(titleTh, titleEn);
    }

    /** The title in both languages. */
    public Both title() {
        return new Both(titleTh, titleEn);
    }

    /** How long it takes, in minutes. */
    public int getMinutes() {
        return minutes;
    }

    /** How many days after enrolment it is due, or null. */
    public Integer getDueDays() {
        return dueDays;
    }

    /** How many questions an attempt of the quiz has; null unless it is one. */
    public Integer getQuestions() {
        return questions;
    }

    /** The place in the course, from 1. */
    public int getOrderNo() {
        return orderNo;
    }

    /** The address of its page. */
    public String address() {
        return "/course/" + kind + "?course=" + version.getCourse().getCode() + "&item=" + code;
    }
}
