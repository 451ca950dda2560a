/** Who is signed in, what they may do ({@code @Allowed(Task…)}), which children they may see ({@code Caseload}). */
@NullMarked
package org.holdfast.access;

import org.jspecify.annotations.NullMarked;
