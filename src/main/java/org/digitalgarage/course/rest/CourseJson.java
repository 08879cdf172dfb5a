package org.digitalgarage.course.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.Function;
import org.digitalgarage.course.CourseAward;
import org.digitalgarage.course.CourseItem;
import org.digitalgarage.course.CourseVersion;
import org.digitalgarage.course.Enrolment;
import org.digitalgarage.course.Standing;
import org.digitalgarage.platform.Both;
import org.digitalgarage.platform.Jsons;
import org.digitalgarage.platform.Lang;

/** Courses in the form the API has. */
final class CourseJson {

    private CourseJson() {}

    static JsonObjectBuilder course(CourseVersion version) {
        return Jsons.object()
                .add("code", version.getCourse().getCode())
                .add("version", version.getNumber())
                .add("track", version.getCourse().getTrack())
                .add("title", both(version::title))
                .add("summary", both(version::summary))
                .add("hours", version.getHours())
                .add("mode", version.getMode())
                .add("items", version.getItemCount());
    }

    static JsonArrayBuilder awards(List<CourseAward> awards) {
        var list = Jsons.array();
        awards.forEach(award -> list.add(Jsons.object()
                .add("competency", award.getCompetencyRef())
                .add("level", award.getLevelNo())
                .add("by", award.getShownBy())));
        return list;
    }

    static JsonArrayBuilder modules(CourseVersion version, Standing standing) {
        var modules = Jsons.array();
        for (var module : version.getModules()) {
            var items = Jsons.array();
            module.getItems().forEach(item -> items.add(item(item, standing)));
            modules.add(Jsons.object()
                    .add("id", module.getCode())
                    .add("title", both(module::title))
                    .add("items", items));
        }
        return modules;
    }

    private static JsonObjectBuilder item(CourseItem item, Standing standing) {
        var json = Jsons.object()
                .add("id", item.getCode())
                .add("kind", item.getKind().code())
                .add("title", both(item::title))
                .add("minutes", item.getMinutes());
        if (standing != null) {
            json.add("done", standing.done(item));
        }
        return json;
    }

    static JsonObjectBuilder enrolment(Enrolment enrolment, Standing standing) {
        var json = Jsons.object()
                .add("course", enrolment.getCourse().getCode())
                .add("version", enrolment.getVersion().getNumber())
                .add("state", enrolment.getState().code())
                .add("enrolledAt", enrolment.getEnrolledAt().toString())
                .add("done", standing.doneCount())
                .add("items", standing.total());
        standing.next().ifPresent(item -> json.add("next", item.getCode()));
        if (enrolment.getClosedAt() != null) {
            json.add("closedAt", enrolment.getClosedAt().toString());
        }
        return json;
    }

    static JsonObjectBuilder both(Function<Lang, String> text) {
        return both(new Both(text.apply(Lang.TH), text.apply(Lang.EN)));
    }

    static JsonObjectBuilder both(Both text) {
        return Jsons.object().add("th", text.th()).add("en", text.en());
    }
}
