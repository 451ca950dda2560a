package org.holdfast.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** A journey through the running application: parameters of type {@link Server} and {@link Browser} are filled in. */
@Tag("journey")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(JourneyExtension.class)
public @interface Journey {
    /** Whether it needs a browser; without Chromium it is skipped, and with {@code CI=true} it fails. */
    boolean inBrowser() default false;

    /** Whether every build takes it on MySQL too, as one of its kind; the others take turns, but for those tagged once. */
    boolean alwaysOnMySql() default false;

    /** Whether each slice of the whole proof takes a share of its rounds, since together they would take hours. */
    boolean inEverySlice() default false;

    /** Which of two turns takes it, since it is long: 0 or 1; otherwise every build does. */
    int turnOfTwo() default -1;

    /** Whether it gets a small server of its own, which it may kill; sessions there last two minutes. */
    boolean alone() default false;

    /** Whether the server of its own makes tables and demo itself, as on a first start; others find both made. */
    boolean fromNothing() default false;
}
