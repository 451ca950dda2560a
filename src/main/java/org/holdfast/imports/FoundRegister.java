package org.holdfast.imports;

import java.util.List;
import java.util.Map;
import org.holdfast.attendance.Noted;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Remark;
import org.holdfast.attendance.Said;

/**
 * What a file says about one register.
 *
 * @param who the child, in the words of the file
 * @param school name of the school
 * @param remarks what is said beside marks, by session
 */
record FoundRegister(RegisterKey key, String who, String school, List<FoundMark> marks, Map<Integer, Remark> remarks) {
    /** All of them: one that stands already is known to stand later from now on. */
    List<Said> said() {
        return marks.stream().map(FoundMark::said).toList();
    }

    /** What is said beside the marks. */
    List<Noted> noted() {
        return remarks.isEmpty()
                ? List.of()
                : marks.stream()
                        .filter(mark -> remarks.containsKey(mark.index()))
                        .map(mark -> new Noted(
                                mark.index(), mark.symbol(), remarks.getOrDefault(mark.index(), Remark.NOTHING)))
                        .toList();
    }

    int count(MarkView view) {
        return (int) marks.stream().filter(mark -> mark.outcome() == view).count();
    }
}
