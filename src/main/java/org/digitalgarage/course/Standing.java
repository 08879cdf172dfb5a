package org.digitalgarage.course;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far a learner is in a version of a course: what is done, what comes next, how long it will take. */
public final class Standing {

    private final List<CourseItem> items;
    private final Map<Long, Progress> progress = new HashMap<>();
    private final CourseItem last;

    /**
     * Of an enrolment.
     *
     * @param items all items of the version, in their order
     * @param progress what is known of them; items without any are not begun
     * @param last the item that was open last, or null
     */
    Standing(List<CourseItem> items, List<Progress> progress, CourseItem last) {
        this.items = items;
        this.last = last;
        progress.forEach(one -> this.progress.put(one.getItemId(), one));
    }

    void begin(Progress begun) {
        progress.put(begun.getItemId(), begun);
    }

    /** What is known of an item; null if it is not begun. */
    public Progress of(CourseItem item) {
        return progress.get(item.getId());
    }

    /** Whether an item is done. */
    public boolean done(CourseItem item) {
        var known = of(item);
        return known != null && known.isDone();
    }

    /** How many items are done. */
    public int doneCount() {
        return (int) items.stream().filter(this::done).count();
    }

    /** How many items of a part are done. */
    public int doneCount(CourseModule module) {
        return (int) module.getItems().stream().filter(this::done).count();
    }

    /** How many items there are. */
    public int total() {
        return items.size();
    }

    /** Whether everything is done. */
    public boolean complete() {
        return !items.isEmpty() && doneCount() == total();
    }

    /** The item to go on with: the open one, else the first undone after it, else the first undone; empty at the end. */
    public Optional<CourseItem> next() {
        var from = last == null ? 0 : last.getOrderNo();
        return items.stream()
                .filter(item -> !done(item))
                .filter(item -> item.getOrderNo() >= from)
                .findFirst()
                .or(() -> items.stream().filter(item -> !done(item)).findFirst());
    }

    /** The minutes an item still takes, at least one; 0 once it is done. */
    public int minutesLeft(CourseItem item) {
        if (done(item)) {
            return 0;
        }
        var known = of(item);
        var percent = known == null ? 0 : known.getPercentRead();
        return Math.max(1, (item.getMinutes() * (100 - percent) + 99) / 100);
    }

    /** Where to go on with an item: at the heading where the reading stopped. */
    public String address(CourseItem item) {
        var known = of(item);
        var place = known == null || known.isDone() || known.getPlace() == null ? "" : known.getPlace();
        return item.address() + (place.isEmpty() ? "" : "#" + place);
    }

    /** Whether the item is the one that was open last and is not done. */
    public boolean now(CourseItem item) {
        return next().filter(item::equals).isPresent();
    }

    /** The item before this one; empty at the beginning. */
    public Optional<CourseItem> before(CourseItem item) {
        var at = items.indexOf(item);
        return at <= 0 ? Optional.empty() : Optional.of(items.get(at - 1));
    }

    /** The item after this one; empty at the end. */
    public Optional<CourseItem> after(CourseItem item) {
        var at = items.indexOf(item);
        return at < 0 || at + 1 >= items.size() ? Optional.empty() : Optional.of(items.get(at + 1));
    }
}
