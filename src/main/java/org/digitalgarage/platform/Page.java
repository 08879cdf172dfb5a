package org.digitalgarage.platform;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a list that is paged in the database.
 *
 * @param rows the rows of this page
 * @param total how many rows the list has on all pages
 * @param number the page, from 1
 * @param size rows to a page
 * @param sort the key the list is sorted by, with a minus before it if it falls; empty where the order is fixed
 */
public record Page<T>(List<T> rows, long total, int number, int size, String sort) {

    /** A page of a list whose order is fixed. */
    public Page(List<T> rows, long total, int number, int size) {
        this(rows, total, number, size, "");
    }

    /** Nothing found. */
    public boolean isEmpty() {
        return total == 0;
    }

    /** The place of the first row in the whole list, from 1; 0 where the page is empty. */
    public long first() {
        return rows.isEmpty() ? 0 : (number - 1L) * size + 1;
    }

    /** The place of the last row in the whole list. */
    public long last() {
        return rows.isEmpty() ? 0 : first() + rows.size() - 1;
    }

    /** How many pages there are; at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** At most seven page numbers around this one, the first and the last among them; 0 stands for a gap. */
    public List<Integer> numbers() {
        var pages = pages();
        var from = Math.max(2, Math.min(number - 1, pages - 2));
        var to = Math.min(pages - 1, Math.max(number + 1, 3));
        var numbers = new ArrayList<>(List.of(1));
        if (from > 2) {
            numbers.add(from == 3 ? 2 : 0);
        }
        for (var n = from; n <= to; n++) {
            numbers.add(n);
        }
        if (to < pages - 1) {
            numbers.add(to == pages - 2 ? pages - 1 : 0);
        }
        if (pages > 1) {
            numbers.add(pages);
        }
        return numbers;
    }

    /** {@code ascending} or {@code descending} if the list is sorted by the key, else null. */
    public String sorted(String key) {
        if (sort.equals(key)) {
            return "ascending";
        }
        return sort.equals("-" + key) ? "descending" : null;
    }

    /** What a press on the head of the column asks for: the other direction, or this column rising. */
    public String sortedNext(String key) {
        return sort.equals(key) ? "-" + key : key;
    }
}
