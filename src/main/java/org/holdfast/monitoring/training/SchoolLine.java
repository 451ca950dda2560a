package org.holdfast.monitoring.training;

import java.util.List;
import org.holdfast.school.School;
import org.holdfast.training.TeacherRecord;

/**
 * A school in a virtual school's list: numbers of staff, and by name only who is designated teacher and deputy.
 *
 * @param roll of the reader's children
 * @param shares by group; none where no child of the reader's with a plan attends
 */
public record SchoolLine(School school, SchoolRolls.Roll roll, List<Share> shares, TeacherRecord teacher) {
    public Share all() {
        return Share.sum(shares);
    }

    /** No trained designated teacher is in post. */
    public boolean red() {
        return !teacher.trained();
    }
}
