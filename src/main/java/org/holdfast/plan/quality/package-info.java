/** Plans submitted to the virtual school: queue, rubric, rating, return and approval. */
@NullMarked
package org.holdfast.plan.quality;

import org.jspecify.annotations.NullMarked;
