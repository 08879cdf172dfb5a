/**
 * Questions and how they are graded: plain values without a clock or a database. Draws and their order come from a source
 * of chance that is handed in; an answer is one line of text, as it is kept in the attempt.
 */
package org.digitalgarage.course.quiz;
