package org.holdfast.kernel;

/** Somebody else saved first. A page shows both texts, the API answers 412; nothing has been written. */
public class StaleVersion extends RuntimeException {
    public StaleVersion(String what) {
        super(what + " was changed by somebody else");
    }
}
