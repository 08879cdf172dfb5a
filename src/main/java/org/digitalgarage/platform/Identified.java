package org.digitalgarage.platform;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** A stored thing with a number from the one sequence. */
@MappedSuperclass
public abstract class Identified {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "garage_id")
    @SequenceGenerator(name = "garage_id", sequenceName = "garage_id", allocationSize = 50)
    private Long id;

    /** For JPA, and for what JPA is going to number. */
    protected Identified() {}

    /** For what is written past JPA under a number that was taken before; null leaves the numbering to JPA. */
    protected Identified(Long number) {
        id = number;
    }

    /** The number; null until the thing is stored. */
    public Long getId() {
        return id;
    }
}
