/** Planted breaches of the rules of the house, never part of the product. */
@NullMarked
package org.holdfast.breach.web;

import org.jspecify.annotations.NullMarked;
