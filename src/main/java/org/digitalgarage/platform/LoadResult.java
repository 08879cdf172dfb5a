package org.digitalgarage.platform;

import java.util.List;

/**
 * What became of one content file.
 *
 * @param file the file or folder, relative to the content folder
 * @param outcome what was done with it
 * @param faults what is wrong, with lines; empty unless the outcome is {@link Outcome#FAULTY}
 */
public record LoadResult(String file, Outcome outcome, List<FileFault> faults) {

    /** What was done. */
    public enum Outcome {
        /** New or changed, and taken over. */
        LOADED,
        /** The same as before. */
        UNCHANGED,
        /** Left out; what was loaded before stays. */
        FAULTY
    }

    /** Taken over. */
    public static LoadResult loaded(String file) {
        return new LoadResult(file, Outcome.LOADED, List.of());
    }

    /** The same as before. */
    public static LoadResult unchanged(String file) {
        return new LoadResult(file, Outcome.UNCHANGED, List.of());
    }

    /** Left out. */
    public static LoadResult faulty(String file, List<FileFault> faults) {
        return new LoadResult(file, Outcome.FAULTY, List.copyOf(faults));
    }
}
