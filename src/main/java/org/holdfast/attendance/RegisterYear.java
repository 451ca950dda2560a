package org.holdfast.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A child's register at one school for a register year: a byte a session, and when each was said. It opens with the
 * first mark, takes in what is said in whatever order it arrives, and what was said last stands. A replaced mark leaves
 * a {@link MarkChange}. Source of the shape: the attendance string of the Common Transfer File.
 */
@Entity
@Table(name = "register_year")
public class RegisterYear {
    @Id
    private String id;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "school_id")
    private String schoolId;

    @Column(name = "start_year")
    private int startYear;

    private byte[] marks;
    private byte[] ages;

    /** When each first mark came here, as {@link Ages}; null of a register untouched since this is kept: by when it was said. */
    private byte @Nullable [] arrived;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected RegisterYear() {}

    RegisterYear(ChildId child, String schoolId, int startYear, Instant now) {
        this.id = Ids.next();
        this.childId = child.id();
        this.schoolId = schoolId;
        this.startYear = startYear;
        this.marks = new byte[Slot.COUNT];
        this.ages = new byte[0];
        this.arrived = new byte[0];
        this.changedAt = now;
    }

    /**
     * Takes in marks. One that was said before what stands is left out; of two said in the same second the one with the
     * greater byte stands, so that the order of arrival decides nothing.
     *
     * @return what was replaced or corrected, without first marks
     */
    List<MarkChange> take(List<Said> said, MarkSource source) {
        byte[] after = marks.clone();
        Ages known = Ages.read(ages);
        Ages came = Ages.read(arrived == null ? ages : arrived);
        int second = Ages.seconds(startYear, source.said());
        int arrival = Ages.seconds(startYear, source.at().plusNanos(999_999_999));
        List<MarkChange> changes = new ArrayList<>();
        boolean touched = false;
        for (Said one : said) {
            int index = one.index();
            if (stands(after[index], known.at(index), one.symbol(), second)) {
                continue;
            }
            if (after[index] != CodeTable.NONE && after[index] != one.symbol()) {
                changes.add(new MarkChange(id, index, after[index], one.symbol(), source));
            }
            if (after[index] == CodeTable.NONE) {
                came.set(index, arrival);
            }
            after[index] = one.symbol();
            known.set(index, second);
            touched = true;
        }
        if (touched) {
            marks = after;
            ages = known.write();
            arrived = came.write();
            changedAt = source.at();
        }
        return changes;
    }

    /** Whether each of some marks would stand if it were taken in now, in their order. */
    public boolean[] wouldTake(List<Said> said, Instant saidAt) {
        Ages known = Ages.read(ages);
        int second = Ages.seconds(startYear, saidAt);
        boolean[] takes = new boolean[said.size()];
        for (int i = 0; i < takes.length; i++) {
            int index = said.get(i).index();
            takes[i] = !stands(marks[index], known.at(index), said.get(i).symbol(), second);
        }
        return takes;
    }

    private static boolean stands(byte symbol, int said, byte other, int otherSaid) {
        if (other == CodeTable.NONE) {
            return true;
        }
        if (symbol == CodeTable.NONE) {
            return false;
        }
        return said > otherSaid || (said == otherSaid && (symbol & 0xFF) >= (other & 0xFF));
    }

    public String id() {
        return id;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    public String schoolId() {
        return schoolId;
    }

    /** Calendar year in which it begins, on 1 August. */
    public int year() {
        return startYear;
    }

    public Marks marks() {
        return new Marks(marks);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
