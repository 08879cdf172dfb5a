/** The pages of courses: catalogue, course, lesson, quiz, assignment. */
package org.digitalgarage.course.view;
