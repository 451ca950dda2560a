/** People around a child and what each may be told. */
@NullMarked
package org.holdfast.contact;

import org.jspecify.annotations.NullMarked;
