package org.holdfast.child.push;

/**
 * A push that was taken into the ledger, or stood there already.
 *
 * @param counting of the same source id, after it; where another child has that id by now, this child's word of then
 */
record Taken(Verdict verdict, PushedFact counting, boolean created) {}
