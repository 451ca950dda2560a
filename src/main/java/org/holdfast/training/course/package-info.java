/** Courses of schools and authorities, the sessions held of them, and who was there. */
@NullMarked
package org.holdfast.training.course;

import org.jspecify.annotations.NullMarked;
