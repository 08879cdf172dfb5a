package org.digitalgarage.platform;

/** The request may not be made by this person: answered with 403, and logged. */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what the use case that was refused, for the log only */
    public NotAllowed(String what) {
        super(what);
    }
}
