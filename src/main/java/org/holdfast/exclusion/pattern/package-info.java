/** What may be an exclusion without a record: early leaves, C2, B and collections, found in the marks and written down. */
@NullMarked
package org.holdfast.exclusion.pattern;

import org.jspecify.annotations.NullMarked;
