/** What a case system writes over REST. */
@NullMarked
package org.holdfast.bridge.push;

import org.jspecify.annotations.NullMarked;
