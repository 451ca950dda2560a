/** Tasks and messages: who is asked for what, by when, and what came of it. */
@NullMarked
package org.holdfast.notice;

import org.jspecify.annotations.NullMarked;
