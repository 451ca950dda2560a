/** The application inside the real server: what only the container can get right or wrong. */
@NullMarked
package org.holdfast.container;

import org.jspecify.annotations.NullMarked;
