/** A child: identity and matching, care status, enrolments, placements, who has access; the only door to a child's row. */
@NullMarked
package org.holdfast.child;

import org.jspecify.annotations.NullMarked;
