package org.holdfast.contact;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.push.Pushed;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.World;
import org.jspecify.annotations.Nullable;

/** What the case systems of one authority or two push about who is around a child, and what comes of it. */
record PushingScene(World world) {
    static final LocalDate SINCE = LocalDate.of(2026, 9, 1);

    static Actor client(LocalAuthority authority) {
        return new Actor(Actor.Kind.CLIENT, "lcs", "lcs", List.of(new Post(Role.CASE_SYSTEM, authority.id())));
    }

    /** @param restricted what the source says of the address, if anything */
    static ContactSaid person(String name, String address, @Nullable Boolean restricted, LocalDate from) {
        return new ContactSaid(
                name,
                Relation.FOSTER_CARER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("0117 4960 112"),
                Optional.empty(),
                Optional.of(address),
                Optional.ofNullable(restricted),
                from,
                Optional.empty());
    }

    static ContactSaid person(String name, String address, @Nullable Boolean restricted) {
        return person(name, address, restricted, SINCE);
    }

    static ContactSaid until(LocalDate day, ContactSaid said) {
        return new ContactSaid(
                said.name(),
                said.relation(),
                said.organisation(),
                said.parentalResponsibility(),
                said.mayDecide(),
                said.mayBeTold(),
                said.mayCollect(),
                said.phone(),
                said.email(),
                said.address(),
                said.addressRestricted(),
                said.from(),
                Optional.of(day));
    }

    /** @param mail empty where the source does not say it */
    static ProfessionalSaid worker(String number, String mail) {
        return new ProfessionalSaid(
                number,
                "Sam Okoro",
                ProfessionalSaid.Role.SOCIAL_WORKER,
                Optional.of("North team"),
                Optional.empty(),
                Optional.of(mail).filter(text -> !text.isEmpty()),
                SINCE,
                Optional.empty());
    }

    Pushed push(LocalAuthority by, ChildId child, String sourceId, @Nullable ContactSaid said) {
        return world.as(client(by), () -> bean(PushContact.class)
                .run(child, PushingContactsTest.event(sourceId), Optional.ofNullable(said)));
    }

    Pushed push(LocalAuthority by, ChildId child, String sourceId, @Nullable ProfessionalSaid said) {
        return world.as(client(by), () -> bean(PushProfessional.class)
                .run(child, PushingContactsTest.event(sourceId), Optional.ofNullable(said)));
    }

    StaffMember mailed(LocalAuthority authority, String name, String mail) {
        StaffMember member = world.anAdult(name, "Social worker", authority.id());
        world.inTransaction(() -> world.em().merge(member).reachedAt(null, mail));
        return member;
    }

    /** From today on the other authority answers for the child. */
    void passedOn(ChildId child, LocalAuthority to) {
        world.inTransaction(() -> {
            Child held = world.load(child);
            for (CareStatus status : bean(ChildFacts.class).careStatuses(held)) {
                Period until = new Period(status.from(), world.today());
                bean(ChildFacts.class)
                        .correct(
                                status, copy(status, until, status.authorityId().orElseThrow()));
                world.em().persist(copy(status, new Period(world.today(), null), to.id()));
            }
            return true;
        });
    }

    private CareStatus copy(CareStatus status, Period period, String authorityId) {
        return new CareStatus(status.childId(), status.kind(), period, status.source(), world.now())
                .under("C2", authorityId);
    }

    /** Those of today. */
    List<Contact> current(ChildId child) {
        return world.inTransaction(() -> bean(Contacts.class).current(world.load(child), world.today()));
    }

    List<String> names(ChildId child) {
        return current(child).stream().map(Contact::name).toList();
    }

    /** Whether each of today's contacts' addresses is kept from those who may not know it. */
    List<Boolean> restricted(ChildId child) {
        return world.inTransaction(() -> {
            Around around = bean(Contacts.class).around(world.load(child), world.today());
            return around.current().stream().map(around::addressRestricted).toList();
        });
    }

    List<String> holders(ChildId child) {
        return world.inTransaction(() -> bean(ChildFacts.class).accesses(world.load(child)).stream()
                .map(access -> access.holderId())
                .sorted()
                .toList());
    }

    void restrictedAddress(Contact contact) {
        ProtectionTerms terms = new ProtectionTerms(
                Protection.Kind.RESTRICTED_ADDRESS,
                contact.contactId(),
                "Non-molestation order",
                "Ruth Bell",
                "Team manager",
                "Court order",
                new Period(SINCE, null));
        world.inTransaction(() -> {
            world.em().persist(new Protection(contact.childId(), terms, "Ruth Bell", Instant.EPOCH));
            return true;
        });
    }

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
