/**
 * From rows of evidence to a rating. It decides which rows count on a day, which level they hold, how sure that is, why,
 * and what is missing for the next level; and it finds a row that was changed or taken out behind the product's back.
 *
 * <p>It refuses to know where rows come from and where ratings go: no clock, no database, no framework, only
 * {@code java.*}. The rules are the ten of design.md 2.2, called “rule 1” to “rule 10” of the rating here.
 */
package org.digitalgarage.ledger;
