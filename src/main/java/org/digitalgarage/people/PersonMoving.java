package org.digitalgarage.people;

/**
 * A person is about to leave the present place: fired inside the transaction, before anything has changed. Then
 * {@link PersonPlaced} follows.
 *
 * @param personId the person
 */
public record PersonMoving(long personId) {}
