/** Two records of one child become one, by a person, and two again. */
@NullMarked
package org.holdfast.child.merge;

import org.jspecify.annotations.NullMarked;
