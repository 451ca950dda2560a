/** A child moves school: whoever works with the child proposes it, the receiving school accepts. */
@NullMarked
package org.holdfast.child.move;

import org.jspecify.annotations.NullMarked;
