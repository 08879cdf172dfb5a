package org.digitalgarage.platform.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Slice;

/** Reads {@code page}, {@code size} and {@code sort} from the address; anything that is not offered is passed over. */
@RequestScoped
public class Paging {

    private static final Set<Integer> SIZES = Set.of(20, 40, 100);
    private static final int MOST = 100_000;

    @Inject
    private Parameters parameters;

    /**
     * The slice asked for.
     *
     * @param keys what the list can be sorted by; the first one is its order unless another is asked for, and may carry
     *     a minus where it should fall; none where the order is fixed
     */
    public Slice slice(String... keys) {
        var first = keys.length == 0 ? "" : keys[0];
        var sort = parameters
                .text("sort")
                .filter(asked -> Stream.of(keys).map(Paging::bare).anyMatch(bare(asked)::equals))
                .orElse(first);
        var size = parameters.number("size", 20);
        var number = Math.min(Math.max(1, parameters.number("page", 1)), MOST);
        return new Slice(number, SIZES.contains(size) ? size : 20, sort);
    }

    private static String bare(String key) {
        return key.startsWith("-") ? key.substring(1) : key;
    }
}
