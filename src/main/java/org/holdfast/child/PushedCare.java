package org.holdfast.child;

import java.util.List;

/**
 * All that a case system has pushed of a child's care.
 *
 * @param statuses that count
 * @param everStatuses those too that do not count any more: what they once covered no other source covers again
 * @param homes that count
 * @param everHomes those too that do not count any more
 */
public record PushedCare(
        List<PushedStatus> statuses,
        List<PushedStatus> everStatuses,
        List<PushedHome> homes,
        List<PushedHome> everHomes) {}
