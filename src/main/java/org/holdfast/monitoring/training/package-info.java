/** The share of staff in date with training, by school and group, and designated teachers; the governors' report. */
@NullMarked
package org.holdfast.monitoring.training;

import org.jspecify.annotations.NullMarked;
