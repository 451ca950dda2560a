package org.holdfast.bridge.agreement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which parts of an agreement an operation needs, all of them; without an agreement on each it is refused before any child
 * is looked at. An operation that does not say it is closed, and a test fails.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Shares {
    Part[] value();
}
