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
    /** Whether every build tries it on MySQL too, since the databases could differ in it; others take turns. */
    boolean alwaysOnMySql() default false;
}
