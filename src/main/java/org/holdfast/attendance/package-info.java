/** Registers, codes, rates, drops. */
@NullMarked
package org.holdfast.attendance;

import org.jspecify.annotations.NullMarked;
