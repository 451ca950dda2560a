/** Files of exclusions as the school census gives them out, read into rows. */
@NullMarked
package org.holdfast.exclusion.file;

import org.jspecify.annotations.NullMarked;
