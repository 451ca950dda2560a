/** Agreements on sharing: what an authority's case systems may be told and may send, why, since when and until when. */
@NullMarked
package org.holdfast.bridge.agreement;

import org.jspecify.annotations.NullMarked;
