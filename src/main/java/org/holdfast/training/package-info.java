/** Staff training: courses, who attended, who is in date and who is due. Source: NICE NG26 1.2.1, 1.2.2, 1.2.5. */
@NullMarked
package org.holdfast.training;

import org.jspecify.annotations.NullMarked;
