/** The clients of the bridge as their authority's administrator keeps them. */
@NullMarked
package org.holdfast.bridge.client;

import org.jspecify.annotations.NullMarked;
