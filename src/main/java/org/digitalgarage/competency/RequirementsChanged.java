package org.digitalgarage.competency;

/** What positions ask for has changed: fired inside the transaction that loaded the files. */
public record RequirementsChanged() {}
