/** Figures over many children: role homes, boards, search. */
@NullMarked
package org.holdfast.monitoring;

import org.jspecify.annotations.NullMarked;
