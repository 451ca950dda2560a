package org.holdfast.bridge.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Something better has taken the place of this operation. It answers as before, says so with each answer, and stays for at
 * least a year after it was retired; see {@link Retirement}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Retired {
    /** Day from which clients should use the other, such as 2027-01-31. */
    String since();

    /** Day on which it will no longer be there; empty while none is set. */
    String until() default "";

    /** Address of what says what to use instead. */
    String link();
}
