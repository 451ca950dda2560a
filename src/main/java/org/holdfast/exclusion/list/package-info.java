/** Suspensions and exclusions of many children: today, this school year, in figures and as files. */
@NullMarked
package org.holdfast.exclusion.list;

import org.jspecify.annotations.NullMarked;
