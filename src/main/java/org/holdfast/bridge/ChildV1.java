package org.holdfast.bridge;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.bridge.agreement.Part;
import org.holdfast.bridge.agreement.Sharing;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildIdentifier;
import org.holdfast.child.ChildIdentifier.Kind;
import org.holdfast.child.ChildProfile;
import org.holdfast.child.Placement;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.jspecify.annotations.Nullable;

/**
 * A child on the wire; what the token may not know is absent.
 *
 * @param socialCareId the CHILD id of the token's authority
 * @param yearGroup national curriculum year, 0 for Reception, below it nursery
 * @param legalStatus SSDA903 LS code
 * @param placementType SSDA903 PLACE code
 * @param withheld parts that no agreement on sharing covers; absent where nothing is left out
 */
public record ChildV1(
        String id,
        String mark,
        String forename,
        String surname,
        LocalDate dateOfBirth,
        int yearGroup,
        @Nullable String upn,
        @Nullable String socialCareId,
        @Nullable SchoolV1 school,
        @Nullable String careStatus,
        @Nullable String legalStatus,
        @Nullable String responsibleAuthority,
        @Nullable String placementType,
        @Nullable LocalDate placedSince,
        @Nullable List<String> withheld) {
    /** A school on the wire. */
    public record SchoolV1(String urn, String name) {}

    /** @param authorities the token's: another's social care id is none of its business */
    public static ChildV1 of(ChildProfile profile, List<String> authorities) {
        Child child = profile.child();
        return new ChildV1(
                child.id().id(),
                child.mark(),
                child.forename(),
                child.surname(),
                child.bornOn(),
                child.curriculumYear(profile.today()),
                profile.identifier(Kind.UPN).orElse(null),
                socialCareId(profile, authorities),
                profile.school().map(ChildV1::school).orElse(null),
                profile.standing().status().map(status -> status.kind().name()).orElse(null),
                profile.standing().status().flatMap(CareStatus::legalStatus).orElse(null),
                profile.authority().map(LocalAuthority::code).orElse(null),
                profile.placement().map(Placement::typeCode).orElse(null),
                profile.placement().map(Placement::from).orElse(null),
                null);
    }

    /** What the agreements in force cover of it. */
    public ChildV1 within(Sharing sharing) {
        return sharing.covers(Part.CARE)
                ? this
                : new ChildV1(
                        id,
                        mark,
                        forename,
                        surname,
                        dateOfBirth,
                        yearGroup,
                        upn,
                        socialCareId,
                        school,
                        null,
                        null,
                        null,
                        null,
                        null,
                        sharing.withheld(Part.CARE));
    }

    private static @Nullable String socialCareId(ChildProfile profile, List<String> authorities) {
        return profile.identifiers().stream()
                .filter(one -> one.kind() == Kind.SOCIAL_CARE_ID && one.holdsOn(profile.today()))
                .filter(one -> one.authorityId().filter(authorities::contains).isPresent())
                .map(ChildIdentifier::text)
                .findFirst()
                .orElse(null);
    }

    private static SchoolV1 school(School school) {
        return new SchoolV1(school.urn(), school.name());
    }
}
