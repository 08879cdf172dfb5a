package org.digitalgarage.competency;

/** A policy by which ratings are computed has a new version: fired inside the transaction that loaded it. */
public record PoliciesChanged() {}
