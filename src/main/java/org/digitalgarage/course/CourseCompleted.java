package org.digitalgarage.course;

/** Somebody has completed a course; fired inside the transaction. */
public record CourseCompleted(long personId, String courseCode, long enrolmentId) {}
