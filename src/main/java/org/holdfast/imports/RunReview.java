package org.holdfast.imports;

/** Files that were sent, as the page shows them that reviews them. */
public interface RunReview extends ReviewPart {
    ImportRun run();

    ImportCounts counts();

    ImportView view();

    @Override
    default int all() {
        return counts().of(view());
    }

    /** Rows that loading writes. */
    default int toLoad() {
        return counts().toLoad();
    }

    /** Rows that wait for a person. */
    default int needYou() {
        return counts().needYou();
    }

    /** Whether the content is still here, to be decided about, loaded and downloaded. */
    default boolean held() {
        return true;
    }
}
