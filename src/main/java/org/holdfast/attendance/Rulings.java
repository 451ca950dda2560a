package org.holdfast.attendance;

import java.util.List;
import java.util.Optional;

/** What people decided where schools disagreed about a child's sessions of a year; it holds while both marks stay. */
record Rulings(List<Ruling> all) {
    static final Rulings NONE = new Rulings(List.of());

    /** One decision: which school's mark is right. */
    record Ruling(int index, String rightSchool, byte right, String wrongSchool, byte wrong) {
        private boolean settles(Conflict conflict) {
            return index == conflict.index()
                    && (matches(conflict.standingSchool(), conflict.standing(), conflict.otherSchool(), conflict.other())
                            || matches(
                                    conflict.otherSchool(),
                                    conflict.other(),
                                    conflict.standingSchool(),
                                    conflict.standing()));
        }

        private boolean matches(String first, byte firstMark, String second, byte secondMark) {
            return rightSchool.equals(first)
                    && right == firstMark
                    && wrongSchool.equals(second)
                    && wrong == secondMark;
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The mark that was decided to be right. */
    Optional<Byte> of(Conflict conflict) {
        return all.stream()
                .filter(ruling -> ruling.settles(conflict))
                .map(Ruling::right)
                .findFirst();
    }
}
