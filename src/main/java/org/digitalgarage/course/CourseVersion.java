package org.digitalgarage.course;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.digitalgarage.course.file.CourseDraft;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.ThaiText;

/** One version of a course, with its outline. It is kept between requests: it changes only by loading files. */
@Entity
@Cacheable
@Table(name = "course_version")
@NamedQuery(
        name = "CourseVersion.published",
        query = "select v from CourseVersion v where v.course.code = :code and v.state = 'published'")
@NamedQuery(
        name = "CourseVersion.publishedOf",
        query = "select v from CourseVersion v where v.course.code in :codes and v.state = 'published'"
                + " order by v.course.code")
@NamedQuery(
        name = "CourseVersion.ofCourse",
        query = "select v from CourseVersion v where v.course = :course order by v.number desc")
@NamedQuery(
        name = "CourseVersion.numbered",
        query = "select v from CourseVersion v where v.course.code = :code and v.number = :number")
public class CourseVersion extends Identified {

    @ManyToOne(optional = false)
    @JoinColumn(name = "course_id")
    private Course course;

    @Column(name = "number_no")
    private int number;

    private String state;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "summary_th")
    private String summaryTh;

    @Column(name = "summary_en")
    private String summaryEn;

    @Column(name = "description_th")
    private String descriptionTh;

    @Column(name = "description_en")
    private String descriptionEn;

    private int hours;
    private String mode;
    private String languages;
    private String search;

    @Column(name = "items")
    private int itemCount;

    @Column(name = "sort_th")
    private String sortTh;

    @Column(name = "sort_en")
    private String sortEn;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @ElementCollection
    @CollectionTable(name = "course_prerequisite", joinColumns = @JoinColumn(name = "version_id"))
    @Column(name = "code")
    @OrderBy
    private List<String> prerequisites = new ArrayList<>();

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("orderNo")
    private List<CourseModule> modules = new ArrayList<>();

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("orderNo")
    private List<CourseAward> awards = new ArrayList<>();

    /** For JPA. */
    protected CourseVersion() {}

    CourseVersion(Course course, CourseDraft draft, String search, Instant loadedAt) {
        this.course = course;
        this.number = draft.number();
        this.state = (draft.published() ? VersionState.PUBLISHED : VersionState.DRAFT).code();
        this.titleTh = draft.title().th();
        this.titleEn = draft.title().en();
        this.summaryTh = draft.summary().th();
        this.summaryEn = draft.summary().en();
        this.descriptionTh = draft.description().th();
        this.descriptionEn = draft.description().en();
        this.hours = draft.hours();
        this.mode = draft.mode();
        this.languages =
                String.join(",", draft.languages().stream().map(Lang::code).toList());
        this.search = search;
        this.itemCount = draft.items().size();
        this.sortTh = ThaiText.sortKey(draft.title().in(Lang.TH));
        this.sortEn = ThaiText.sortKey(draft.title().in(Lang.EN));
        this.contentHash = draft.hash();
        this.loadedAt = loadedAt;
        this.prerequisites.addAll(draft.prerequisiteCodes());
        CourseModule.outline(this, draft, modules);
        draft.awards().forEach(award -> awards.add(new CourseAward(this, award, awards.size())));
    }

    /** Moves to another state. */
    void become(VersionState next) {
        if (!getState().mayBecome(next)) {
            throw new IllegalStateException(state + " cannot become " + next.code());
        }
        state = next.code();
    }

    /** The course. */
    public Course getCourse() {
        return course;
    }

    /** The number of the version, from 1. */
    public int getNumber() {
        return number;
    }

    /** Where it stands. */
    public VersionState getState() {
        return VersionState.of(state);
    }

    /** The title. */
    public String title(Lang lang) {
        return lang.pick(titleTh, titleEn);
    }

    /** One sentence for lists. */
    public String summary(Lang lang) {
        return lang.pick(summaryTh, summaryEn);
    }

    /** Who it is for and what one can do afterwards. */
    public String description(Lang lang) {
        return lang.pick(descriptionTh, descriptionEn);
    }

    /** How long it takes, in hours. */
    public int getHours() {
        return hours;
    }

    /** {@code online}, {@code blended} or {@code field}. */
    public String getMode() {
        return mode;
    }

    /** Whether it has texts in a language. */
    public boolean speaks(Lang lang) {
        return List.of(languages.split(",")).contains(lang.code());
    }

    /** The codes of the courses that must be completed before. */
    public List<String> getPrerequisites() {
        return prerequisites;
    }

    /** The parts in their order. */
    public List<CourseModule> getModules() {
        return modules;
    }

    /** All items in their order. */
    public List<CourseItem> items() {
        return modules.stream().flatMap(module -> module.getItems().stream()).toList();
    }

    /** How many items there are. */
    public int getItemCount() {
        return itemCount;
    }

    /** The item of this name. */
    public Optional<CourseItem> item(String code) {
        return items().stream().filter(item -> item.getCode().equals(code)).findFirst();
    }

    /** What completing items shows. */
    public List<CourseAward> getAwards() {
        return awards;
    }

    /** When it was loaded. */
    public Instant getLoadedAt() {
        return loadedAt;
    }

    /** The address of its files, with a slash at its end. */
    public String filesAddress() {
        return "/course/file/" + course.getCode() + "." + number + "/";
    }

    String getContentHash() {
        return contentHash;
    }
}
