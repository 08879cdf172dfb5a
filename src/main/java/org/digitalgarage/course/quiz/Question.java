package org.digitalgarage.course.quiz;

import org.digitalgarage.platform.Both;

/**
 * One question of a quiz.
 *
 * @param id its name in the file, unique in the quiz
 * @param points what it is worth, at least 1
 * @param lesson the lesson that feedback links to; null where there is none
 * @param text HTML
 * @param right HTML said after a right answer; null where the choices have their own
 * @param wrong HTML said after a wrong answer; null where the choices have their own
 */
public record Question(String id, int points, String lesson, Both text, Task task, Both right, Both wrong) {}
