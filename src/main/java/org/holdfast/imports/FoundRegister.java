package org.holdfast.imports;

import java.util.List;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Said;

/**
 * What a file says about one register.
 *
 * @param who the child, in the words of the file
 * @param school name of the school
 */
record FoundRegister(RegisterKey key, String who, String school, List<FoundMark> marks) {
    /** All of them: one that stands already is known to stand later from now on. */
    List<Said> said() {
        return marks.stream().map(FoundMark::said).toList();
    }

    int count(MarkView view) {
        return (int) marks.stream().filter(mark -> mark.outcome() == view).count();
    }
}
