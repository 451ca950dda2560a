package org.holdfast.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.school.StaffMember;
import org.holdfast.training.StaffGroup;

/**
 * What a look at one row of a sign-in sheet comes to.
 *
 * @param line of the file, the first is 1
 * @param person whom the row is about; empty for a row of which nothing can be taken, and for one that is set aside
 * @param said name, job and e-mail, in the words of the file
 * @param why a person must look, or what is wrong
 * @param here adults of the school whom it may be about, or the one whom it is about
 * @param loads whether loading records it
 * @param group of a new person, as far as it is known
 */
record SheetCase(
        int line,
        Optional<SheetPerson> person,
        List<String> said,
        RowOutcome outcome,
        Why why,
        List<StaffMember> here,
        boolean loads,
        Optional<StaffGroup> group) {
    /** @param column in the file's own words; empty for the row as a whole */
    record Why(String column, String what, String cure) {
        static final Why NONE = new Why("", "", "");

        static Why note(String what) {
            return new Why("", what, "");
        }
    }

    static SheetCase aside(int line, List<String> said, RowOutcome outcome, Why why) {
        return new SheetCase(line, Optional.empty(), said, outcome, why, List.of(), false, Optional.empty());
    }

    /** A doubt that a person settles. */
    static SheetCase doubt(SheetPerson person, List<StaffMember> here, Why why) {
        return of(person, RowOutcome.REVIEW, here, why, false, person.group());
    }

    static SheetCase of(
            SheetPerson person,
            RowOutcome outcome,
            List<StaffMember> here,
            Why why,
            boolean loads,
            Optional<StaffGroup> group) {
        return new SheetCase(
                person.line(),
                Optional.of(person),
                List.of(person.name(), person.job(), person.email()),
                outcome,
                why,
                here,
                loads,
                group);
    }

    /** Whether a person may say who it is, or that it is somebody new. */
    boolean asks() {
        return person.isPresent() && (outcome == RowOutcome.REVIEW || outcome == RowOutcome.NEW || decided());
    }

    /** Left out by somebody, who may think better of it. */
    private boolean decided() {
        return outcome == RowOutcome.UNKNOWN;
    }

    /** All that a person could have seen of it. */
    String mark() {
        return line + " " + outcome + " " + loads + " "
                + here.stream().map(StaffMember::id).collect(Collectors.joining(","));
    }
}
