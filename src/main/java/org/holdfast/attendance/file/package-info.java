/** Files of marks as schools' systems write them, read into rows and registers. */
@NullMarked
package org.holdfast.attendance.file;

import org.jspecify.annotations.NullMarked;
