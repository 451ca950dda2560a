/** Suspensions and the attendance register made to agree: E where nobody marked, and what contradicts. */
@NullMarked
package org.holdfast.exclusion.register;

import org.jspecify.annotations.NullMarked;
