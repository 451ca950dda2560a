/** Planted breaches of the rules of the house, never part of the product. */
@NullMarked
package org.holdfast.breach.plan;

import org.jspecify.annotations.NullMarked;
