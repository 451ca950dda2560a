package org.holdfast.attendance.absence;

import java.util.Optional;
import org.holdfast.child.ChildRow;
import org.holdfast.school.TermPlace;

/** Whose settings and whose school days count for a child in a list. */
final class Whose {
    private Whose() {}

    /** The authority that looks after a child in care, else the one in whose area the school lies. */
    static Optional<String> authority(ChildRow child) {
        return child.care()
                .filter(care -> child.lookedAfter())
                .flatMap(ChildRow.Care::authorityId)
                .or(() -> child.school().map(ChildRow.Place::area));
    }

    /** Empty without a school place. */
    static Optional<TermPlace> school(ChildRow child) {
        return child.school()
                .map(school -> new TermPlace(Optional.of(school.id()), Optional.of(school.area()), school.area()));
    }
}
