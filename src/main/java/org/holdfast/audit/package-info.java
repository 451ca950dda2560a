/** The append-only trail of who saw and changed what. */
@NullMarked
package org.holdfast.audit;

import org.jspecify.annotations.NullMarked;
