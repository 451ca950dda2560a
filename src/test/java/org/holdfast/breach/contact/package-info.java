/** Planted breaches of the rules of the house, never part of the product. */
@NullMarked
package org.holdfast.breach.contact;

import org.jspecify.annotations.NullMarked;
