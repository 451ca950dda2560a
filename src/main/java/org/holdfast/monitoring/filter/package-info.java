/** Cohort filters: which of the children a figure counts, kept by a name, and whose caseload a child is in. */
@NullMarked
package org.holdfast.monitoring.filter;

import org.jspecify.annotations.NullMarked;
