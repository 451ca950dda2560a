/** Holds the directions and shapes of the house; each rule is seen to refuse a planted breach. */
@NullMarked
package org.holdfast.architecture;

import org.jspecify.annotations.NullMarked;
