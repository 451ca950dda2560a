/** How the bridge does, for each authority: what came of requests, what was refused, and whether both sides count the same. */
@NullMarked
package org.holdfast.bridge.health;

import org.jspecify.annotations.NullMarked;
