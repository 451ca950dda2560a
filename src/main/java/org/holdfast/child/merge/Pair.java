package org.holdfast.child.merge;

import java.util.List;
import org.holdfast.child.identity.Side;
import org.holdfast.kernel.ChildId;

/**
 * Two records side by side, before they are made one.
 *
 * @param one as it was named first; nothing of it is shown where it is not the authority's own
 * @param differ whether names or birth dates do, so that whoever merges has to say that they are sure
 * @param hindrances what has to be put right first
 */
public record Pair(ChildId oneId, Side one, ChildId otherId, Side other, boolean differ, List<MergeRule> hindrances) {}
