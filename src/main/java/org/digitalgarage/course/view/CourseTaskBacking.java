package org.digitalgarage.course.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.digitalgarage.course.Assignments;
import org.digitalgarage.platform.Parameters;

/** What an assignment asks for, as whoever judges the work on it reads it. */
@Named
@RequestScoped
public class CourseTaskBacking {

    @Inject
    private Assignments assignments;

    @Inject
    private Parameters parameters;

    private Assignments.Task task;

    /** The task, with the work on it. */
    public Assignments.Task getTask() {
        if (task == null) {
            task = assignments.task(parameters.id("work"));
        }
        return task;
    }
}
