/** The adults of a school as far as training asks: their group, and who is not in contact with the children. */
@NullMarked
package org.holdfast.training.staff;

import org.jspecify.annotations.NullMarked;
