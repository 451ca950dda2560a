package org.holdfast.imports;

import java.util.List;

/** Rows of a run by what becomes of them; {@code warned} counts across. */
public record ImportCounts(int matched, int fresh, int changed, int review, int invalid, int unknown, int warned) {
    private static final List<ImportView> LIKELY =
            List.of(ImportView.REVIEW, ImportView.INVALID, ImportView.NEW, ImportView.CHANGED);

    /** Rows that loading writes. */
    public int toLoad() {
        return fresh + changed;
    }

    /** Rows that wait for a person. */
    public int needYou() {
        return review + invalid;
    }

    public int all() {
        return matched + fresh + changed + review + invalid + unknown;
    }

    public int of(ImportView view) {
        return switch (view) {
            case MATCHED -> matched;
            case NEW -> fresh;
            case CHANGED -> changed;
            case REVIEW -> review;
            case INVALID -> invalid;
            case UNKNOWN -> unknown;
            case WARNED -> warned;
        };
    }

    /** The list that needs a person most. */
    ImportView likely() {
        return LIKELY.stream().filter(view -> of(view) > 0).findFirst().orElse(ImportView.MATCHED);
    }
}
