/** Many pushes in one request: taken in at once, done line by line, each with an answer of its own. */
@NullMarked
package org.holdfast.bridge.batch;

import org.jspecify.annotations.NullMarked;
