/** Sign-in sheets of training as files: a table of people, whatever the order of its columns. */
@NullMarked
package org.holdfast.training.sheet;

import org.jspecify.annotations.NullMarked;
