package org.digitalgarage.platform;

import java.util.List;

/**
 * The part of a list that is asked for.
 *
 * @param number the page, from 1
 * @param size rows to a page: 20, 40 or 100
 * @param sort one of the keys the list offers, with a minus before it if it falls
 */
public record Slice(int number, int size, String sort) {

    /** How many rows stand before the slice. */
    public int offset() {
        return (number - 1) * size;
    }

    /** The key without its direction. */
    public String key() {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    /** Whether the order falls. */
    public boolean falling() {
        return sort.startsWith("-");
    }

    /** This slice, or the last page where the list has become shorter than that. */
    public Slice within(long total) {
        var last = (int) Math.max(1, (total + size - 1) / size);
        return number <= last ? this : new Slice(last, size, sort);
    }

    /** The page of these rows. */
    public <T> Page<T> page(List<T> rows, long total) {
        return new Page<>(rows, total, number, size, sort);
    }
}
