/** The versioned REST contract with social care systems; problem+json. */
@NullMarked
package org.holdfast.bridge;

import org.jspecify.annotations.NullMarked;
