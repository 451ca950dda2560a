/** The inspection pack: an authority's children in care as at any past pair of dates, as files that are the same for ever. */
@NullMarked
package org.holdfast.monitoring.inspection;

import org.jspecify.annotations.NullMarked;
