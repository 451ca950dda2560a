/** Tells a case system that something has changed, at an address of its own: signed, in order, until it listens. */
@NullMarked
package org.holdfast.bridge.hook;

import org.jspecify.annotations.NullMarked;
