/** Attendance of many children week by week. */
@NullMarked
package org.holdfast.attendance.week;

import org.jspecify.annotations.NullMarked;
