package org.digitalgarage.platform;

/** There is no such thing, or this person may not know that there is: answered with 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
