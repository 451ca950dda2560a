package org.holdfast.bridge.feed;

import java.util.List;

/**
 * Records were sealed, and their changes left the feed; fired in the transaction that took them out, so that whoever holds
 * copies drops them too.
 *
 * @param children by id, at least one
 */
public record ChangesForgotten(List<String> children) {}
