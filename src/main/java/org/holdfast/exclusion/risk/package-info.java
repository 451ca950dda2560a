/** Children at risk of suspension, as the designated teacher said it before it happened, and what was offered. */
@NullMarked
package org.holdfast.exclusion.risk;

import org.jspecify.annotations.NullMarked;
