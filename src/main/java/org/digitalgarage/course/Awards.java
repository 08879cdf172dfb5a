package org.digitalgarage.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What completing an item shows becomes evidence: once for each enrolment and award. */
@ApplicationScoped
@Transactional
class Awards {

    /** A quiz is passed. */
    void passed(Attempt attempt) {}
}
