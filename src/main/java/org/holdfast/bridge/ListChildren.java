package org.holdfast.bridge;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.child.ChildIdentifier;
import org.holdfast.child.ChildIdentifier.Kind;
import org.holdfast.child.ChildProfile;
import org.holdfast.child.Children;
import org.holdfast.child.Profiles;
import org.holdfast.child.SocialCareId;
import org.holdfast.kernel.UseCase;

/** Lists the children of a token's authority, or finds one by an identifier that the case system knows. */
@UseCase
public class ListChildren {
    /** Of a UPN or a former one; what has another form is nobody's. */
    private static final String UPN = "[0-9A-Za-z]{13}";

    @Inject
    Children children;

    @Inject
    Profiles profiles;

    @Inject
    Acting acting;

    /**
     * Which children.
     *
     * @param updatedSince those alone of whom something was written since; nothing for a child found by identifier
     */
    record Wanted(Optional<String> socialCareId, Optional<String> upn, Optional<Instant> updatedSince) {
        static final Wanted ALL = new Wanted(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @param cursor id of the last child of the page before; empty for the first page */
    @Allowed(Task.LIST_CHILDREN_BY_API)
    List<ChildProfile> run(Wanted wanted, String cursor, int limit) {
        List<ChildProfile> found =
                wanted.socialCareId().isEmpty() && wanted.upn().isEmpty()
                        ? profiles.of(children.page(cursor, limit, wanted.updatedSince()))
                        : identified(wanted);
        acting.rows(found.size());
        return found;
    }

    private List<ChildProfile> identified(Wanted wanted) {
        List<String> own = acting.actor().organisations(Role.CASE_SYSTEM);
        return profiles.of(children.seen(known(wanted, own))).stream()
                .filter(profile -> wanted.socialCareId().isEmpty()
                        || has(profile, one -> bears(one, wanted.socialCareId().get(), own)))
                .filter(profile -> wanted.upn().isEmpty()
                        || has(profile, one -> isUpn(one, wanted.upn().get())))
                .toList();
    }

    private List<String> known(Wanted wanted, List<String> own) {
        return wanted.socialCareId().isPresent()
                ? SocialCareId.parse(wanted.socialCareId().get())
                        .map(number -> children.bearing(number, own))
                        .orElse(List.of())
                : wanted.upn()
                        .filter(upn -> upn.matches(UPN))
                        .map(upn -> children.bearing(upn, Kind.UPN, Kind.FORMER_UPN))
                        .orElse(List.of());
    }

    private static boolean has(ChildProfile profile, Predicate<ChildIdentifier> wanted) {
        return profile.identifiers().stream().anyMatch(wanted);
    }

    /** A social care id is unique within its authority only, so another authority's like id does not count. */
    private static boolean bears(ChildIdentifier identifier, String wanted, List<String> authorities) {
        Optional<String> key = SocialCareId.parse(wanted).map(SocialCareId::key);
        return identifier.kind() == Kind.SOCIAL_CARE_ID
                && identifier.authorityId().filter(authorities::contains).isPresent()
                && key.isPresent()
                && key.equals(SocialCareId.parse(identifier.text()).map(SocialCareId::key));
    }

    private static boolean isUpn(ChildIdentifier identifier, String upn) {
        return (identifier.kind() == Kind.UPN || identifier.kind() == Kind.FORMER_UPN)
                && identifier.text().equals(upn);
    }
}
