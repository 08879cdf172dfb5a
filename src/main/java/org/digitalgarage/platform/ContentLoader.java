package org.digitalgarage.platform;

import java.nio.file.Path;
import java.util.List;

/**
 * A feature's reader of the files that authors write. Loading is repeatable: files that did not change change nothing;
 * a faulty file is left out with its faults named, the others load, and what was loaded before stays.
 */
public interface ContentLoader {

    /** The place in the order of loading: what others refer to comes first. */
    int order();

    /**
     * Loads everything this loader knows below the content folder.
     *
     * @param content the folder that holds {@code config} and {@code courses}
     * @return one result a file or a course folder, in the order of their names
     */
    List<LoadResult> load(Path content);
}
