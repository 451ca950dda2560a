/** DropCase DropRepeats FoundDrops Falls in attendance, each explained by the marks behind it. */
@NullMarked
package org.holdfast.attendance.drop;

import org.jspecify.annotations.NullMarked;
