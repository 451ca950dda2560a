package org.holdfast.child;

import java.util.Optional;

/**
 * What was known of one child as at a pair, as much as figures ask: care, school and home, what is recorded of attachment,
 * and where the child lived.
 *
 * @param need empty where nothing was recorded
 * @param placementCode SSDA903 code of the placement that held on the day
 * @param disclosed whether a disclosure was in force on the day
 */
public record PastState(
        ChildState state, Optional<AttachmentNeed.Level> need, Optional<String> placementCode, boolean disclosed) {}
