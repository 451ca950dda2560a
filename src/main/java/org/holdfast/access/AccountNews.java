package org.holdfast.access;

/** Something happened to somebody's account that its owner must hear of, whoever did it. */
public record AccountNews(String personId, What what) {
    public enum What {
        PASSWORD_CHANGED,
        PASSWORD_RESET,
        UNLOCKED,
        LOCKED
    }
}
