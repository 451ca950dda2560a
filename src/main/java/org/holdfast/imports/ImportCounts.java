package org.holdfast.imports;

/** Rows of a run by what becomes of them; {@code warned} counts across. */
public record ImportCounts(int matched, int fresh, int changed, int review, int invalid, int warned) {
    /** Rows that loading writes. */
    public int toLoad() {
        return fresh + changed;
    }

    /** Rows that wait for a person. */
    public int needYou() {
        return review + invalid;
    }

    public int all() {
        return matched + fresh + changed + review + invalid;
    }

    public int of(ImportView view) {
        return switch (view) {
            case MATCHED -> matched;
            case NEW -> fresh;
            case CHANGED -> changed;
            case REVIEW -> review;
            case INVALID -> invalid;
            case WARNED -> warned;
        };
    }
}
