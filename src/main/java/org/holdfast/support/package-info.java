/** Key person and safe place. */
@NullMarked
package org.holdfast.support;

import org.jspecify.annotations.NullMarked;
