package org.holdfast.bridge;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.ChildIdentifier.Kind;
import org.holdfast.child.ChildProfile;
import org.holdfast.child.Children;
import org.holdfast.child.Profiles;
import org.holdfast.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** Lists the children of a token's authority, or finds one by an identifier that the case system knows. */
@UseCase
public class ListChildren {
    @Inject
    Children children;

    @Inject
    Profiles profiles;

    @Inject
    Acting acting;

    /** @param cursor id of the last child of the page before; empty for the first page */
    @Allowed(Task.LIST_CHILDREN_BY_API)
    List<ChildProfile> run(@Nullable String socialCareId, @Nullable String upn, String cursor, int limit) {
        List<ChildProfile> found = socialCareId == null && upn == null
                ? profiles.of(children.page(cursor, limit))
                : identified(socialCareId, upn);
        acting.rows(found.size());
        return found;
    }

    private List<ChildProfile> identified(@Nullable String socialCareId, @Nullable String upn) {
        List<Child> known = socialCareId == null
                ? children.seen(children.bearing(upn == null ? "" : upn, Kind.UPN, Kind.FORMER_UPN))
                : children.seen(children.bearing(socialCareId, Kind.SOCIAL_CARE_ID));
        List<String> own = acting.actor().organisations(Role.CASE_SYSTEM);
        return profiles.of(known).stream()
                .filter(profile -> socialCareId == null || bears(profile, socialCareId, own))
                .filter(profile -> upn == null || socialCareId == null || has(profile, upn))
                .toList();
    }

    /** A social care id is unique within its authority only, so another authority's like id does not count. */
    private static boolean bears(ChildProfile profile, String socialCareId, List<String> authorities) {
        return profile.identifiers().stream()
                .anyMatch(identifier -> identifier.kind() == Kind.SOCIAL_CARE_ID
                        && identifier.text().equals(socialCareId)
                        && identifier
                                .authorityId()
                                .filter(authorities::contains)
                                .isPresent());
    }

    private static boolean has(ChildProfile profile, String upn) {
        return profile.identifiers().stream()
                .anyMatch(identifier -> identifier.kind() != Kind.SOCIAL_CARE_ID
                        && identifier.text().equals(upn));
    }
}
