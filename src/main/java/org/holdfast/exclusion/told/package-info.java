/** Who is told of a suspension or exclusion, whether they know, and the letters to parents and carers. */
@NullMarked
package org.holdfast.exclusion.told;

import org.jspecify.annotations.NullMarked;
