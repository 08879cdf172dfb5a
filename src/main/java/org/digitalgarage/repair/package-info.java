/**
 * The track that repairs work: challenges with their seats and outcomes, and projects that a mentor assigns. Decides who
 * may assign, see, hand in and stop; knows nothing of how a hand-in is judged or what a rating becomes of it.
 */
package org.digitalgarage.repair;
