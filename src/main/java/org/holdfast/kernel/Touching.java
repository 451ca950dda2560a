package org.holdfast.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity whose rows decide what is kept in memory of children. Whenever one is written, its child is touched in the same
 * transaction, so that whoever keeps facts knows that they no longer hold (ADR 0017).
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Touching {
    /** Children of a plan, whose parts bear its id alone. */
    String OF_PLAN = "select child_id from plan where id in (%1$s)";

    /** The column that names the child, or leads to children by {@link #children}. */
    String by() default "child_id";

    /** The statement that gives the children by what stands in the column; empty if that is the child's id. */
    String children() default "";

    /** Rows that concern all children: few, and seldom written. */
    boolean everybody() default false;
}
