package org.digitalgarage.repair;

import org.digitalgarage.people.Line;
import org.digitalgarage.people.Person;
import org.digitalgarage.people.PositionLevel;
import org.digitalgarage.platform.Lang;

/** Somebody to whom a project can be assigned. */
public final class LearnerRow {

    private final Person person;
    private final Line line;
    private final PositionLevel level;
    private final long projects;

    /** A person with position and the number of projects that are not over. */
    public LearnerRow(Person person, Line line, PositionLevel level, Number projects) {
        this.person = person;
        this.line = line;
        this.level = level;
        this.projects = projects.longValue();
    }

    /** The person. */
    public long getId() {
        return person.getId();
    }

    /** The number in the personnel system. */
    public String getPersonnelNo() {
        return person.getPersonnelNo();
    }

    /** The name with its title. */
    public String name(Lang lang) {
        return person.getName().full(lang);
    }

    /** Line of work and level, or the title of the post. */
    public String position(Lang lang) {
        return person.post(lang).orElseGet(() -> level.position(line, lang));
    }

    /** Where the person works. */
    public long getUnitId() {
        return person.getAssignedUnitId();
    }

    /** Projects that are not over. */
    public long getProjects() {
        return projects;
    }
}
