package org.holdfast.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What becomes of the marks of a file, in numbers. Part of {@link AttendanceRun}. */
@Embeddable
public class MarkCounts {
    private int children;
    private int matched;
    private int fresh;
    private int corrected;

    @Column(name = "left_out")
    private int leftOut;

    private int review;

    @Column(name = "unknown_children")
    private int unknownChildren;

    private int invalid;

    protected MarkCounts() {}

    static MarkCounts none() {
        return new MarkCounts();
    }

    static MarkCounts of(Findings findings) {
        MarkCounts counts = new MarkCounts();
        counts.children = findings.known().size();
        counts.matched = findings.count(MarkView.MATCHED);
        counts.fresh = findings.count(MarkView.NEW);
        counts.corrected = findings.count(MarkView.CHANGED);
        counts.leftOut = findings.count(MarkView.LEFT_OUT);
        counts.review = findings.count(MarkView.REVIEW);
        counts.unknownChildren = findings.count(MarkView.UNKNOWN);
        counts.invalid = findings.count(MarkView.INVALID);
        return counts;
    }

    /** A person has decided about marks. */
    void decided(int marks, boolean taken) {
        review -= marks;
        corrected += taken ? marks : 0;
        leftOut += taken ? 0 : marks;
    }

    /** Marks that loading takes in; those that stand already are then known to stand later. */
    int toLoad() {
        return matched + fresh + corrected;
    }

    int of(MarkView view) {
        return switch (view) {
            case MATCHED -> matched;
            case NEW -> fresh;
            case CHANGED -> corrected;
            case LEFT_OUT -> leftOut;
            case REVIEW -> review;
            case UNKNOWN -> unknownChildren;
            case INVALID -> invalid;
        };
    }

    int children() {
        return children;
    }
}
