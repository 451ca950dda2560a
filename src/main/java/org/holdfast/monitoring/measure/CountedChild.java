package org.holdfast.monitoring.measure;

import java.util.Map;
import org.holdfast.attendance.Tally;
import org.holdfast.child.AttachmentNeed;
import org.holdfast.kernel.AsAt;
import org.holdfast.monitoring.measure.Responsibility.Member;

/**
 * One child as figures count it.
 *
 * @param supported whether a current approved plan set out support in school
 * @param attendance of the school year up to the day
 * @param suspensions how often in it, suspended or excluded
 * @param lost half school days of these suspensions
 * @param rows in which row of each cut the child stands
 */
record CountedChild(
        Member child,
        boolean supported,
        boolean upToDate,
        Tally attendance,
        int suspensions,
        int lost,
        Map<Cut, String> rows) {
    /** As far as the plan goes. */
    static CountedChild plan(Member child, AsAt at) {
        return new CountedChild(
                child, child.supported(at), child.plan().upToDate().ok(), Tally.NOTHING, 0, 0, Map.of());
    }

    boolean inCare() {
        return child.inCare();
    }

    boolean has() {
        return child.past().need().filter(AttachmentNeed.Level.HAS::equals).isPresent();
    }

    boolean mayHave() {
        return child.past().need().filter(AttachmentNeed.Level.MAY_HAVE::equals).isPresent();
    }

    boolean marked() {
        return attendance.possible() > 0;
    }

    boolean persistent() {
        return attendance.persistent();
    }

    boolean suspended() {
        return suspensions > 0;
    }

    boolean repeatedly() {
        return suspensions > 1;
    }

    /** Whether a reader may know who it is although the child is not in care. */
    boolean disclosed() {
        return child.past().disclosed();
    }

    Population population() {
        return inCare() ? Population.IN_CARE : Population.OTHERS;
    }

    String row(Cut cut) {
        return rows.getOrDefault(cut, Cut.NOT_KNOWN);
    }
}
