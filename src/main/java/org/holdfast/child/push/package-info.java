/** What case systems push of children: the ledger of their words, and how it becomes facts. */
@NullMarked
package org.holdfast.child.push;

import org.jspecify.annotations.NullMarked;
