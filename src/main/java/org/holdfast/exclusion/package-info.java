/** Suspensions and permanent exclusions, notices owed, day counts. */
@NullMarked
package org.holdfast.exclusion;

import org.jspecify.annotations.NullMarked;
