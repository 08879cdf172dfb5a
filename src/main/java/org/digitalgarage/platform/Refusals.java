package org.digitalgarage.platform;

import java.util.List;

/** Several things that have to be mended before a request can be carried out. Nothing was changed. */
public class Refusals extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refused> all;

    /** @param all what has to be mended, in the order it was found; at least one */
    public Refusals(List<Refused> all) {
        super(all.size() + " refusals, first " + all.get(0).getMessage());
        this.all = List.copyOf(all);
    }

    /** What has to be mended. */
    public List<Refused> all() {
        return all;
    }
}
