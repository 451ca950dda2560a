/** What has changed for an authority's case system, in the order in which it was committed. */
@NullMarked
package org.holdfast.bridge.feed;

import org.jspecify.annotations.NullMarked;
