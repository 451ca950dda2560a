/** HeatPen YearSheet A child's register year at a glance: strip, rates, cuts, bands, exports. */
@NullMarked
package org.holdfast.attendance.year;

import org.jspecify.annotations.NullMarked;
