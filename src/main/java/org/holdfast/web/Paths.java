package org.holdfast.web;

/** Addresses within the site. */
final class Paths {
    private Paths() {}

    /** Whether it leads to a page of ours: what comes from outside may lead elsewhere. */
    static boolean ours(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && !path.contains("\\")
                && path.chars().noneMatch(Character::isISOControl);
    }
}
