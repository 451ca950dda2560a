package org.holdfast.monitoring.measure;

import java.util.Map;
import org.holdfast.attendance.Tally;
import org.holdfast.child.AttachmentNeed;
import org.holdfast.kernel.AsAt;
import org.holdfast.monitoring.measure.Cohort.Member;

/**
 * One child as figures count it.
 *
 * @param supported whether a current approved plan set out support in school
 * @param attendance of the school year up to the day
 * @param suspended at least once in it
 * @param rows in which row of each cut the child stands
 */
record Counted(
        Member child, boolean supported, boolean upToDate, Tally attendance, boolean suspended, Map<Cut, String> rows) {
    /** As far as the plan goes. */
    static Counted plan(Member child, AsAt at) {
        return new Counted(child, child.supported(at), child.plan().upToDate().ok(), Tally.NOTHING, false, Map.of());
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
