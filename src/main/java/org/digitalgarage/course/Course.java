package org.digitalgarage.course;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.digitalgarage.platform.Identified;

/** A course through all its versions. The code never changes: addresses and prerequisites use it. */
@Entity
@Cacheable
@Table(name = "course_course")
@NamedQuery(name = "Course.byCode", query = "select c from Course c where c.code = :code")
@NamedQuery(name = "Course.all", query = "select c from Course c order by c.code")
public class Course extends Identified {

    private String code;
    private String track;
    private String slug;

    /** For JPA. */
    protected Course() {}

    Course(String code, String track, String slug) {
        this.code = code;
        this.track = track;
        this.slug = slug;
    }

    /** The code, such as {@code CO-101}. */
    public String getCode() {
        return code;
    }

    /** {@code repair}, {@code strengthen} or {@code build}. */
    public String getTrack() {
        return track;
    }

    /** The name of its folder. */
    public String getSlug() {
        return slug;
    }

    /** The folder, relative to the content folder. */
    public String folder() {
        return "courses/" + track + "/" + slug;
    }

    /** The address of its page. */
    public String address() {
        return "/course/course?code=" + code;
    }
}
