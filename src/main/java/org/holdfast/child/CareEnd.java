package org.holdfast.child;

import java.util.Optional;
import java.util.Set;

/** What follows when care ends, by REC code. Source: facts E5, safeguards 2 and 3. */
final class CareEnd {
    private static final Set<String> ADOPTION = Set.of("E11", "E12");
    private static final Set<String> ADULT = Set.of("E15", "E17");
    private static final Set<String> GUARDIANSHIP = Set.of("E43", "E44", "E45", "E46", "E47", "E48");
    private static final Set<String> HOME = Set.of("E4A", "E4B");
    /** Died, and taken over by another authority: what follows is nothing, or theirs to say. */
    private static final Set<String> SILENT = Set.of("E2", "E3");

    private CareEnd() {}

    static boolean adoption(String code) {
        return ADOPTION.contains(code);
    }

    static boolean death(String code) {
        return code.equals("E2");
    }

    /** @param adult whether the child was 18 that day */
    static Optional<CareKind> after(String code, boolean adult) {
        if (SILENT.contains(code)) {
            return Optional.empty();
        } else if (ADOPTION.contains(code)) {
            return Optional.of(CareKind.ADOPTED);
        } else if (GUARDIANSHIP.contains(code)) {
            return Optional.of(CareKind.SPECIAL_GUARDIANSHIP);
        } else if (code.equals("E41")) {
            return Optional.of(CareKind.CHILD_ARRANGEMENTS);
        } else if (ADULT.contains(code) || adult) {
            return Optional.of(CareKind.LEFT_AT_18);
        }
        return Optional.of(HOME.contains(code) ? CareKind.RETURNED_HOME : CareKind.LEFT_CARE);
    }
}
