/** The invented authority that fills an empty embedded database. */
@NullMarked
package org.holdfast.demo;

import org.jspecify.annotations.NullMarked;
