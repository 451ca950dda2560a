/** What counts of a child's exclusions, what the rules ask now, and the pages on which they are read and written. */
@NullMarked
package org.holdfast.exclusion.count;

import org.jspecify.annotations.NullMarked;
