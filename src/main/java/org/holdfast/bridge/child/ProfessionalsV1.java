package org.holdfast.bridge.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.child.ChildAccess;
import org.holdfast.contact.ContactView;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.StaffMember;
import org.jspecify.annotations.Nullable;

/** Who works with a child today for social care and health. */
public record ProfessionalsV1(String childId, List<ProfessionalV1> items) {
    /**
     * @param role {@code SOCIAL_WORKER}, {@code TEAM_MANAGER}, {@code REVIEWING_OFFICER}, {@code MENTAL_HEALTH},
     *     {@code GP}, {@code SCHOOL_NURSE} or {@code OTHER_HEALTH}
     * @param contactId among the contacts; absent for a worker who signs in here
     * @param signsIn whether the child is open to them here
     * @param from first day; absent for a contact
     */
    public record ProfessionalV1(
            String role,
            String name,
            @Nullable String contactId,
            @Nullable String organisation,
            @Nullable String jobTitle,
            @Nullable String phone,
            @Nullable String email,
            boolean signsIn,
            @Nullable LocalDate from) {}

    static ProfessionalsV1 of(ChildId child, ReadProfessionals.Professionals read) {
        return new ProfessionalsV1(
                child.id(),
                Stream.concat(
                                read.workers().stream()
                                        .flatMap(worker ->
                                                Optional.ofNullable(read.staff().get(worker.holderId()))
                                                        .map(member -> worker(worker, member))
                                                        .stream()),
                                read.contacts().stream().map(ProfessionalsV1::contact))
                        .toList());
    }

    private static ProfessionalV1 worker(ChildAccess access, StaffMember member) {
        return new ProfessionalV1(
                access.kind().name(),
                member.name(),
                null,
                null,
                member.jobTitle(),
                member.phone(),
                member.email(),
                true,
                access.from());
    }

    private static ProfessionalV1 contact(ContactView view) {
        return new ProfessionalV1(
                view.relation().name(),
                view.name(),
                view.contactId(),
                view.organisation().orElse(null),
                null,
                view.phone().orElse(null),
                view.email().orElse(null),
                false,
                null);
    }
}
