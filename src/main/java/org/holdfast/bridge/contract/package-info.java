/** What the OpenAPI document says of the bridge beside what stands at each operation. */
@NullMarked
package org.holdfast.bridge.contract;

import org.jspecify.annotations.NullMarked;
