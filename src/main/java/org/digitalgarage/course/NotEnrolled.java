package org.digitalgarage.course;

import org.digitalgarage.platform.Refused;

/** Somebody opens a lesson of a course they do not take: the page of the course is the place to begin. */
public class NotEnrolled extends Refused {

    private static final long serialVersionUID = 1L;

    private final String code;

    NotEnrolled(String code) {
        super(null, "course.enrol.first");
        this.code = code;
    }

    /** The code of the course. */
    public String code() {
        return code;
    }
}
