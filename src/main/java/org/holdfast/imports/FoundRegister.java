package org.holdfast.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    /**
     * What may be entered: all but those that wait for a person, or were decided against. One that stands already is known to
     * stand later from now on.
     */
    List<Said> said() {
        return marks.stream()
                .filter(mark -> mark.outcome() != MarkView.REVIEW && mark.outcome() != MarkView.LEFT_OUT)
                .map(FoundMark::said)
                .toList();
    }

    /** The same with other outcomes where there are any. */
    FoundRegister with(Function<FoundMark, Optional<MarkView>> outcomes) {
        return new FoundRegister(
                key,
                who,
                school,
                marks.stream()
                        .map(mark -> outcomes.apply(mark).map(mark::as).orElse(mark))
                        .toList(),
                remarks);
    }

    /** What is said beside the marks. */
    List<Noted> noted() {
        return remarks.isEmpty()
                ? List.of()
                : marks.stream()
                        .filter(mark -> remarks.containsKey(mark.index()) && mark.outcome() != MarkView.REVIEW)
                        .map(mark -> new Noted(
                                mark.index(), mark.symbol(), remarks.getOrDefault(mark.index(), Remark.NOTHING)))
                        .toList();
    }

    int count(MarkView view) {
        return (int) marks.stream().filter(mark -> mark.outcome() == view).count();
    }
}
