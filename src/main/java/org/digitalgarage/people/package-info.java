/**
 * Who works where, in which position, under whom, and with which roles; how a person signs in; who looked at whose
 * profile and why; what is due to a person. Decides every question of scope. Knows nothing of competencies or learning.
 */
package org.digitalgarage.people;
