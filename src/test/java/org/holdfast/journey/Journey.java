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

    /** Whether it gets a small server of its own, which it may kill; sessions there last two minutes. */
    boolean alone() default false;
}
