package org.holdfast.child;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A form opened to be typed in, with what its reader typed before and did not save.
 *
 * @param opening id of this opening
 * @param revision of the draft; 0 where there is none
 * @param savedAt when something was last kept; empty where nothing is
 * @param page address to come back to
 * @param focus field in which they were, empty for none
 */
record DraftRead(
        String opening,
        int revision,
        Optional<Instant> savedAt,
        String page,
        String focus,
        int caret,
        Map<String, TypedText> fields) {}
