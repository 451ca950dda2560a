/** Who is meant, where rules cannot say it: the questions that wait for a person, and their answers. */
@NullMarked
package org.holdfast.child.identity;

import org.jspecify.annotations.NullMarked;
