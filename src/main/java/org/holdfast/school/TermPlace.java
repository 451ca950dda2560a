package org.holdfast.school;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose calendar counts for a child: the terms of the school, else of the area where it lies, else of the nation; the
 * cut-offs and bank holidays of the authority responsible.
 *
 * @param areaId of the authority in whose area the school lies
 * @param authorityId responsible for the child
 */
public record TermPlace(Optional<String> schoolId, Optional<String> areaId, String authorityId) {
    public static TermPlace of(School school) {
        return new TermPlace(Optional.of(school.id()), Optional.of(school.authorityId()), school.authorityId());
    }

    public static TermPlace ofAuthority(String id) {
        return new TermPlace(Optional.empty(), Optional.of(id), id);
    }

    /** The same for a school that has set nothing of its own: all such schools of an area share its calendar. */
    TermPlace without(boolean own) {
        return own ? this : new TermPlace(Optional.empty(), Optional.of(areaId.orElse(authorityId)), authorityId);
    }

    /** Whether a term or closure set for these counts here; both null are the nation's. */
    boolean under(@Nullable String authority, @Nullable String school) {
        return school == null
                ? authority == null || authority.equals(areaId.orElse(authorityId))
                : schoolId.filter(school::equals).isPresent();
    }
}
