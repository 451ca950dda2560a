package org.holdfast.bridge.feed;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks for children of whom something begins or ends between two days without anybody writing anything. */
final class Turning {
    private static final List<String> OF_CHILDREN = List.of(
            "enrolment",
            "care_status",
            "placement",
            "child_access",
            "contact",
            "protection",
            "key_person",
            "safe_place",
            "disclosure");

    /** An adult comes, leaves, or is away on a day that was said long before: then another one acts for the child. */
    private static final List<String> OF_ADULTS = List.of(
            "select k.child_id from key_person k join staff_absence a on a.staff_id = k.staff_id"
                    + " where k.superseded_at is null and a.superseded_at is null and " + between("a."),
            "select k.child_id from key_person k join staff_member m on m.id = k.staff_id"
                    + " where k.superseded_at is null and " + between("m."));

    static final String SQL = Stream.concat(
                    OF_CHILDREN.stream()
                            .map(table -> "select child_id from " + table + " where superseded_at is null and "
                                    + between("")),
                    OF_ADULTS.stream())
            .collect(Collectors.joining(" union "));

    private Turning() {}

    private static String between(String row) {
        return "((%1$svalid_from > ? and %1$svalid_from <= ?) or (%1$svalid_to > ? and %1$svalid_to <= ?))"
                .formatted(row);
    }

    /** What its marks stand for: later than the first day, up to the other one. */
    static List<Object> values(LocalDate first, LocalDate last) {
        List<Object> both = List.of(Date.valueOf(first), Date.valueOf(last));
        List<Object> values = new ArrayList<>();
        Collections.nCopies(2 * (OF_CHILDREN.size() + OF_ADULTS.size()), both).forEach(values::addAll);
        return values;
    }
}
