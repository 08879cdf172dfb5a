package org.digitalgarage.course;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.digitalgarage.course.file.CourseDraft;
import org.digitalgarage.platform.Identified;

/** What completing an item shows: a level of a competency. Without an item it comes from an observation. */
@Entity
@Cacheable
@Table(name = "course_award")
public class CourseAward extends Identified {

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id")
    private CourseVersion version;

    @ManyToOne
    @JoinColumn(name = "item_id")
    private CourseItem item;

    @Column(name = "competency_ref")
    private String competencyRef;

    @Column(name = "level_no")
    private int levelNo;

    @Column(name = "shown_by")
    private String shownBy;

    @Column(name = "order_no")
    private int orderNo;

    /** For JPA. */
    protected CourseAward() {}

    CourseAward(CourseVersion version, CourseDraft.AwardDraft draft, int orderNo) {
        this.version = version;
        this.item = draft.item() == null ? null : version.item(draft.item()).orElseThrow();
        this.competencyRef = draft.competency();
        this.levelNo = draft.level();
        this.shownBy = draft.by();
        this.orderNo = orderNo;
    }

    /** The version that shows it. */
    public CourseVersion getVersion() {
        return version;
    }

    /** The item, or null. */
    public CourseItem getItem() {
        return item;
    }

    /** The competency: {@code FRAMEWORK/CODE}. */
    public String getCompetencyRef() {
        return competencyRef;
    }

    /** The level, at most, that is shown. */
    public int getLevelNo() {
        return levelNo;
    }

    /** {@code quiz}, {@code assignment} or {@code observation}. */
    public String getShownBy() {
        return shownBy;
    }
}
