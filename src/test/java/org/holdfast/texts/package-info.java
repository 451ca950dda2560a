/** What people read, and the tables it is kept in: whole, used, and nowhere else. */
@NullMarked
package org.holdfast.texts;

import org.jspecify.annotations.NullMarked;
