package org.digitalgarage.course;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.digitalgarage.course.file.CourseDraft;
import org.digitalgarage.platform.Identified;
import org.digitalgarage.platform.Lang;

/** A part of a course. */
@Entity
@Cacheable
@Table(name = "course_module")
public class CourseModule extends Identified {

    @ManyToOne(optional = false)
    @JoinColumn(name = "version_id")
    private CourseVersion version;

    private String code;

    @Column(name = "title_th")
    private String titleTh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "order_no")
    private int orderNo;

    @OneToMany(mappedBy = "module", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("orderNo")
    private List<CourseItem> items = new ArrayList<>();

    /** For JPA. */
    protected CourseModule() {}

    private CourseModule(CourseVersion version, CourseDraft.ModuleDraft draft, int orderNo) {
        this.version = version;
        this.code = draft.id();
        this.titleTh = draft.title().th();
        this.titleEn = draft.title().en();
        this.orderNo = orderNo;
    }

    /** Builds the outline; items count through the whole course. */
    static void outline(CourseVersion version, CourseDraft draft, List<CourseModule> modules) {
        var count = 0;
        for (var part : draft.modules()) {
            var module = new CourseModule(version, part, modules.size() + 1);
            for (var item : part.items()) {
                module.items.add(new CourseItem(version, module, item, ++count));
            }
            modules.add(module);
        }
    }

    /** The name in the file. */
    public String getCode() {
        return code;
    }

    /** The title. */
    public String title(Lang lang) {
        return lang.pick(titleTh, titleEn);
    }

    /** The place in the course, from 1. */
    public int getOrderNo() {
        return orderNo;
    }

    /** The items in their order. */
    public List<CourseItem> getItems() {
        return items;
    }
}
