package org.holdfast.child;

/**
 * Periods of a child that another feature knows of, read in the one statement of {@link Backgrounds}: that a page has one
 * more thing to show costs it no further statement. A bean.
 */
public interface BackgroundRows {
    /** Under which name they are found in {@link Background#told}; the first column of each row. */
    String kind();

    /**
     * Nine columns: {@link #kind} as a literal, three words, three that are null, and the days from and to before, the
     * latter null where they go on. One question mark, for the id of the child.
     */
    String select();
}
