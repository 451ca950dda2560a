package org.holdfast.imports;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** Where attendance files arrive without anybody sending them by hand; every bean of this kind is asked in turn. */
public interface Connector {
    /** Files that are complete and wait, in the order in which they were made. */
    List<Waiting> waiting();

    /** One file that waits. */
    interface Waiting {
        /** Code of the authority it is meant for, such as {@code 330}. */
        String authority();

        String name();

        /** When it was made, as far as its bearer knows. */
        Instant made();

        InputStream content();

        /** It is stored here: the bearer may put it away. */
        void taken();

        /** It cannot be taken, and why; the bearer puts it where somebody finds it. */
        void refused(String why);
    }
}
