/** Dip samples: a few children, drawn or chosen, each as a read-only bundle for an inspection. */
@NullMarked
package org.holdfast.monitoring.sample;

import org.jspecify.annotations.NullMarked;
