package org.digitalgarage.people;

/** What lies above a unit is another than before; fired in the transaction that changed the tree. */
public record UnitsMoved() {}
