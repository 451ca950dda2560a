package org.holdfast.kernel;

/** Not there, or not for this person: the two look alike on purpose. A page shows "not found", the API 404. */
public class NotFound extends RuntimeException {
    public NotFound(String what) {
        super(what + " not found");
    }
}
