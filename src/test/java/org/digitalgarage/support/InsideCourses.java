package org.digitalgarage.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.digitalgarage.course.CourseFiles;
import org.digitalgarage.platform.LoadResult;

/** Courses of a test's own, beside those the server has. */
@ApplicationScoped
public class InsideCourses {

    @Inject
    private CourseFiles files;

    /**
     * Loads a course.
     *
     * @param code its code; its folder is called the same
     * @param course its {@code course.yaml}
     * @param texts its other files, by their path in the folder
     */
    public void load(String code, String course, Map<String, String> texts) {
        var trial = TrialCourse.alone();
        var folder = code.toLowerCase(Locale.ROOT);
        trial.write(folder + "/course.yaml", course);
        texts.forEach((path, text) -> trial.write(folder + "/" + path, text));
        var loaded = files.load(trial.content());
        assertTrue(loaded.stream().allMatch(one -> one.outcome() == LoadResult.Outcome.LOADED), loaded.toString());
    }
}
