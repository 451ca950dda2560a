package org.holdfast.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity whose rows decide what is kept in memory of children. Whenever one is written, its child is touched in the same
 * transaction, so that whoever keeps facts knows that they no longer hold. The child is the row's own or its plan's; a
 * row of neither touches everybody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Touching {}
