package org.holdfast.bridge;

import java.util.Set;
import org.holdfast.access.Scope;

/**
 * All that an answer about a child follows from, without the answer itself: equal stamps mean that what was read before
 * still holds. It covers what is joined of children, care, placements, people, protections, support and plans; of
 * registers and the like it says nothing.
 *
 * @param written tokens of the last writing of the child and of what concerns everybody
 * @param ways by which the reader reaches the child
 * @param day on which it is asked, since a date that passes changes what holds
 */
record Stamp(String written, String ways, String day, Set<Scope> scopes) {
    /** Another one whenever a record of the contract gets another field: what was read before lacks it. */
    private static final String EDITION = "1";

    /** @param what which answer it is of */
    String tag(String what, String mediaType) {
        return Tagged.hash(EDITION, written, ways, day, Scope.words(scopes), what, mediaType);
    }
}
