package org.digitalgarage.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something this installation remembers about itself. */
@Entity
@Table(name = "platform_setting")
public class Fact {

    @Id
    private String name;

    @Column(length = 4000)
    private String content;

    /** For JPA. */
    protected Fact() {}

    Fact(String name) {
        this.name = name;
    }

    void setContent(String newContent) {
        content = newContent;
    }

    String getContent() {
        return content;
    }
}
