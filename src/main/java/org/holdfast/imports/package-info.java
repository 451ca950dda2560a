/** Files into the features: dry run, review, apply. */
@NullMarked
package org.holdfast.imports;

import org.jspecify.annotations.NullMarked;
