package org.digitalgarage.evidence;

/** A check waits to be worked off; fired in the transaction that stores it. */
record AuditBegun(long run, AuditWork work) {}
