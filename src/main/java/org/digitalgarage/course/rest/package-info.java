/** Courses, enrolments and answers as JSON. */
package org.digitalgarage.course.rest;
