/**
 * What courses of all tracks share: catalogue, versions, enrolment, lessons, quizzes, progress. Decides who may take a
 * course, when an item and a course are done, and what an award shows. Does not know how a rating is made of it.
 */
package org.digitalgarage.course;
