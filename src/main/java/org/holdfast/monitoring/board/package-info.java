/** The virtual school's nine numbers, the lists they open, and the files made of them. */
@NullMarked
package org.holdfast.monitoring.board;

import org.jspecify.annotations.NullMarked;
