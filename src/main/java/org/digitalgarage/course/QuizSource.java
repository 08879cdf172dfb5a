package org.digitalgarage.course;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A quiz as its author wrote it, frozen with the version. */
@Entity
@Cacheable
@Table(name = "course_quiz")
public class QuizSource {

    @Id
    @Column(name = "item_id")
    private long itemId;

    @Lob
    private String source;

    /** For JPA. */
    protected QuizSource() {}

    QuizSource(long itemId, String source) {
        this.itemId = itemId;
        this.source = source;
    }

    /** The text of the file. */
    public String getSource() {
        return source;
    }
}
