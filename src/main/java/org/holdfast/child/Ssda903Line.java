package org.holdfast.child;

import java.util.List;
import java.util.Optional;

/**
 * A row understood as far as it goes.
 *
 * @param childId empty if the row names no child
 * @param said the row in one line for people, without names, need codes and postcodes
 * @param read what it says; empty if there are problems
 * @param warnings about things that do not stop it
 */
public record Ssda903Line<T>(
        int row,
        Optional<SocialCareId> childId,
        String said,
        Optional<T> read,
        List<Ssda903Problem> problems,
        List<String> warnings) {}
