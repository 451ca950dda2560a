package org.holdfast.monitoring.filter;

import java.util.Collection;
import org.holdfast.child.ChildRow;

/** Where a child goes to school, seen from the authority that looks after them. */
public enum Area {
    INSIDE,
    OUTSIDE;

    /**
     * A child without a school place is neither inside nor outside.
     *
     * @param ours ids of the reader's authorities
     */
    boolean includes(ChildRow child, Collection<String> ours) {
        return child.school()
                .filter(school -> ours.contains(school.area()) == (this == INSIDE))
                .isPresent();
    }
}
