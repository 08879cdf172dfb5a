/**
 * What people showed: work handed in and judged, rows of the ledger, ratings with their reasons, and the counts that
 * reports read. Decides what may become a row and who may judge; refuses to know where the work was done.
 */
package org.digitalgarage.evidence;
