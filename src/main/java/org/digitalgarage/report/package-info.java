/**
 * Where the service is short, how sure that is, and what is being done: heat map, shortages, the people behind a figure,
 * and the list of people. Reads only, within the units in which the caller is HR or executive; small groups are not
 * shown where figures leave the unit's own HR. The one feature that speaks SQL: its sums are made in the database.
 */
package org.digitalgarage.report;
