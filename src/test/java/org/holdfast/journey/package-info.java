/** Journeys through the built application as people take them, by browser and by HTTP. */
@NullMarked
package org.holdfast.journey;

import org.jspecify.annotations.NullMarked;
