package org.digitalgarage.course.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.digitalgarage.competency.Competencies;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.course.CourseAward;
import org.digitalgarage.course.CourseItem;
import org.digitalgarage.course.CourseVersion;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.ThaiDates;

/** Words that several pages of courses share, in the reader's language. */
@Named
@RequestScoped
public class CourseWords {

    @Inject
    private Language language;

    @Inject
    private Competencies competencies;

    @Inject
    private Now now;

    /** A length of time: {@code 45 นาที}, {@code 5 ชั่วโมง 30 นาที}. */
    public String time(int minutes) {
        var lang = language.current();
        if (minutes < 60) {
            return Messages.text(lang, "course.minutes", minutes);
        }
        var hours = Messages.text(lang, "course.hours", minutes / 60);
        return minutes % 60 == 0 ? hours : hours + " " + Messages.text(lang, "course.minutes", minutes % 60);
    }

    /** What a course shows: {@code การคิดวิเคราะห์ ระดับ 2}, one for each award. */
    public List<String> shows(List<CourseAward> awards) {
        var lang = language.current();
        return awards.stream()
                .flatMap(award -> competencies.byRef(award.getCompetencyRef()).stream()
                        .map(competency ->
                                Messages.text(lang, "course.shows", competency.name(lang), award.getLevelNo())))
                .distinct()
                .toList();
    }

    /** Whether an item is evidence of something. */
    public boolean evidence(CourseItem item) {
        return item.getVersion().getAwards().stream().anyMatch(award -> item.equals(award.getItem()));
    }

    /** The name of a competency. */
    public String name(Competency competency) {
        return competency.name(language.current());
    }

    /** The course's title. */
    public String title(CourseVersion version) {
        return version.title(language.current());
    }

    /** The item's title. */
    public String title(CourseItem item) {
        return item.title(language.current());
    }

    /** A day and the time of day, the day in words where it is near: {@code เมื่อวาน 16.20 น.}. */
    public String when(Instant instant) {
        var lang = language.current();
        var day = ThaiDates.day(instant);
        return day(day) + " " + ThaiDates.time(lang, instant);
    }

    private String day(LocalDate day) {
        var lang = language.current();
        if (day.equals(now.today())) {
            return Messages.text(lang, "course.today");
        }
        return day.equals(now.today().minusDays(1))
                ? Messages.text(lang, "course.yesterday")
                : ThaiDates.list(lang, day, now.today());
    }

    /** The languages a course has, in words; empty where it has the reader's. */
    public String otherLanguage(CourseVersion version) {
        return version.speaks(language.current()) ? "" : Messages.text(language.current(), "course.otherLanguage");
    }

    /** Whole seconds until an instant, the last one begun counted, so that it has passed when they have; at least 0. */
    public long secondsLeft(Instant end) {
        var left = Duration.between(now.instant(), end);
        return Math.max(0, left.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
