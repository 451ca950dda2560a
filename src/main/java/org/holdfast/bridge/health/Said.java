package org.holdfast.bridge.health;

import java.util.List;
import java.util.Optional;

/**
 * What a case system says of one kind.
 *
 * @param ids its own ids of what it counted, where it names them
 */
public record Said(int count, Optional<List<String>> ids) {}
