/** What a case system reads of one child. */
@NullMarked
package org.holdfast.bridge.child;

import org.jspecify.annotations.NullMarked;
