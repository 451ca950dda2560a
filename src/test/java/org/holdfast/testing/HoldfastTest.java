package org.holdfast.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** The product's own beans on a real database, without a server; {@code @Inject} works in the test class. */
@Tag("db")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(HoldfastExtension.class)
public @interface HoldfastTest {
    /** A Monday in term at half past ten, when the marks of the morning are due: for what needs a school day. */
    String A_SCHOOL_MORNING = "2026-11-23T10:30";

    /** Whether every build tries it on MySQL too, since the databases could differ in it; others take turns. */
    boolean alwaysOnMySql() default false;

    /**
     * The moment at which the class begins, in London, when its subject needs one: a school day, or dates written out.
     * Without it the class begins whenever the whole suite does, {@code -Dholdfast.test.now}.
     */
    String at() default "";
}
