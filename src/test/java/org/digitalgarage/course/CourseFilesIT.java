package org.digitalgarage.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.digitalgarage.support.Api;
import org.digitalgarage.support.Garage;
import org.digitalgarage.support.TrialCourse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Course files that are spoiled, changed and taken away while the server runs and people are learning from them. */
class CourseFilesIT {

    private static final TrialCourse FILES = TrialCourse.amongTheShipped();
    private static Garage garage;

    /** A faulty file, and the remedy that is said with it in each language. */
    private record Faulty(String file, Map<String, String> remedy) {}

    private static final List<Faulty> FAULTY = List.of(
            new Faulty("bad-competency/course.yaml", Map.of("th", "โปรดเขียน กรอบ/รหัส", "en", "write FRAMEWORK/CODE")),
            new Faulty("circle-a/course.yaml", Map.of("th", "โปรดนำออกหนึ่งรายการ", "en", "take one of them out")),
            new Faulty("circle-b/course.yaml", Map.of("th", "TE-4 → TE-3 → TE-4", "en", "TE-4 → TE-3 → TE-4")),
            new Faulty("bad-yaml/course.yaml", Map.of("th", "ไม่ใช่ YAML", "en", "This is not YAML")),
            new Faulty(
                    "no-right/quizzes/check.yaml",
                    Map.of("th", "ที่นี่ไม่มีคำตอบที่ถูก", "en", "No answer is right here")),
            new Faulty(
                    "scripted/lessons/first.en.md", Map.of("th", "ที่นี่มีสคริปต์", "en", "There is a script here")));

    @BeforeAll
    static void open() {
        garage = Garage.start(List.of("-Dgarage.demo=true", FILES.setting()));
    }

    @AfterAll
    static void close() {
        if (garage != null) {
            garage.stop();
        }
    }

    @Test
    void faultyCoursesAreNamedTheOthersLoadAndWhatWasLoadedStays() {
        var learner = Api.at(garage).signIn("hr");
        enrol(learner);
        FILES.write(
                "bad-competency",
                TrialCourse.course("TE-2", "OCSC-DIG-2566/D6", "OCSC-DIG-2566/D99"),
                TrialCourse.QUIZ);
        FILES.write(
                "circle-a", TrialCourse.course("TE-3", "prerequisites: []", "prerequisites: [TE-4]"), TrialCourse.QUIZ);
        FILES.write(
                "circle-b", TrialCourse.course("TE-4", "prerequisites: []", "prerequisites: [TE-3]"), TrialCourse.QUIZ);
        FILES.write("bad-yaml", TrialCourse.course("TE-5", "hours: 2", "hours: [2"), TrialCourse.QUIZ);
        FILES.write(
                "no-right",
                TrialCourse.course("TE-6", "hours: 2", "hours: 3"),
                TrialCourse.QUIZ.replace(", correct: true", ""));
        FILES.write("good", TrialCourse.course("TE-7", "hours: 2", "hours: 4"), TrialCourse.QUIZ);
        FILES.write("scripted", TrialCourse.course("TE-8", "hours: 2", "hours: 4"), TrialCourse.QUIZ);
        FILES.write("scripted/lessons/first.en.md", "Text\n\n<script>alert(1)</script>\n");
        FILES.delete("trial");
        TrialCourse.load(garage);
        for (var language : List.of("th", "en")) {
            var report = report(language);
            FAULTY.forEach(
                    faulty -> named(report, faulty.file(), faulty.remedy().get(language)));
            assertFalse(report.contains("strengthen/good"), "a good file is not among the faulty");
        }
        for (var faulty : List.of("TE-2", "TE-3", "TE-4", "TE-5", "TE-6", "TE-8")) {
            assertEquals(404, learner.get("/api/v1/courses/" + faulty).statusCode(), faulty);
        }
        assertEquals(200, learner.get("/api/v1/courses/TE-7").statusCode());
        var begun = learner.post("/api/v1/attempts", "{\"course\":\"TE-1\",\"item\":\"check\"}");
        assertEquals(200, begun.statusCode(), "its folder is gone, the course is not: " + begun.body());
    }

    @Test
    void aNewVersionStandsBesideTheOneThatIsBeingLearned() {
        var early = Api.at(garage).signIn("manager");
        var late = Api.at(garage).signIn("executive");
        FILES.write("versions", TrialCourse.course("TE-9"), TrialCourse.QUIZ);
        TrialCourse.load(garage);
        assertEquals(1, version(enrol(early, "TE-9")));
        FILES.write("versions", TrialCourse.course("TE-9", "hours: 2", "hours: 9"), TrialCourse.QUIZ);
        TrialCourse.load(garage);
        named(report("en"), "versions/course.yaml", "raise “version” to 2");
        assertEquals(2, hours(late), "what somebody learns from does not change");
        FILES.write(
                "versions",
                TrialCourse.course("TE-9", "version: 1", "version: 2").replace("hours: 2", "hours: 9"),
                TrialCourse.QUIZ);
        TrialCourse.load(garage);
        assertEquals(2, version(enrol(late, "TE-9")));
        assertEquals(9, hours(late));
        assertEquals(1, version(enrol(early, "TE-9")), "who began stays where they began");
        assertEquals(2, hours(early));
    }

    private static int hours(Api learner) {
        return Api.json(learner.get("/api/v1/courses/TE-9")).getInt("hours");
    }

    private static int version(JsonObject enrolment) {
        return enrolment.getInt("version");
    }

    private static void enrol(Api learner) {
        enrol(learner, TrialCourse.CODE);
    }

    private static JsonObject enrol(Api learner, String code) {
        var answer = learner.post("/api/v1/enrolments", "{\"course\":\"" + code + "\"}");
        assertEquals(200, answer.statusCode(), answer.body());
        return Api.json(answer);
    }

    /** The faulty files of the last load, as the administrator reads them. */
    private static String report(String language) {
        var admin = Api.at(garage).signIn("admin");
        return admin.send(admin.request("/platform/content?outcome=FAULTY&size=100")
                        .header("Cookie", "garage-look=" + language + "..")
                        .GET())
                .body();
    }

    private static void named(String report, String file, String remedy) {
        var at = report.indexOf("courses/strengthen/" + file);
        assertTrue(at >= 0, file + " is not named");
        var entry = report.substring(at, report.indexOf("</li>", at));
        assertTrue(entry.contains(remedy), entry);
        assertTrue(entry.matches("(?s).*(บรรทัด|[Ll]ine)\\s*(ที่\\s*)?\\d+.*"), entry);
    }
}
