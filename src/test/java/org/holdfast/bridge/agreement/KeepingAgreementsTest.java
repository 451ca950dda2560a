package org.holdfast.bridge.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.ApiClient;
import org.holdfast.access.Denied;
import org.holdfast.access.Role;
import org.holdfast.access.Scope;
import org.holdfast.bridge.agreement.SharingAgreement.State;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
class KeepingAgreementsTest {
    @Inject
    World world;

    @Inject
    AddAgreement addAgreement;

    @Inject
    RevokeAgreement revokeAgreement;

    @Inject
    ListAgreements listAgreements;

    private LocalAuthority authority;
    private Actor admin;

    @BeforeEach
    void anAdministrator() {
        authority = world.anAuthority();
        admin = world.person("Rosalind Peake", Role.ADMINISTRATOR, authority.id());
    }

    private String aClient(LocalAuthority of, String name) {
        ApiClient added = new ApiClient(of.id(), name, Scope.all(), "test", world.now());
        world.inTransaction(() -> {
            world.em().persist(added);
            return true;
        });
        return added.id();
    }

    private String add(LocalDate from, @Nullable LocalDate last, Set<String> clients) {
        AgreementTerms terms = Agreed.terms(from, last, EnumSet.of(Part.RECORD, Part.CARE), clients);
        return world.as(admin, () -> addAgreement.run(authority.id(), terms));
    }

    private AgreementList list(Actor who) {
        return world.as(who, listAgreements::run);
    }

    private AgreementList.Line line(String id) {
        return list(admin).line(id).orElseThrow();
    }

    @Test
    void an_agreement_is_listed_with_all_that_was_agreed_and_who_wrote_it_down() {
        String mosaic = aClient(authority, "Mosaic");
        String id = add(world.today(), world.today().plusDays(9), Set.of(mosaic));
        AgreementList.Line line = line(id);
        assertEquals(State.IN_FORCE, line.state());
        assertEquals(List.of("Mosaic"), line.systems());
        assertEquals(List.of(Part.RECORD, Part.CARE), line.parts());
        assertEquals(world.today().plusDays(9), line.terms().lastDay());
        assertEquals("Rosalind Peake", line.added().name());
        assertEquals(authority.name(), line.authority());
        assertEquals(
                State.BEGINS,
                line(add(world.today().plusDays(1), null, Set.of())).state());
        assertEquals(
                State.ENDED,
                line(add(world.today().minusDays(9), world.today().minusDays(1), Set.of()))
                        .state());
        assertEquals(1, list(admin).inForce());
    }

    @Test
    void revoking_keeps_what_stood_with_the_reason_and_who_revoked() {
        String id = add(world.today(), null, Set.of());
        Actor officer = world.person("Ian Gale", Role.INFORMATION_GOVERNANCE, authority.id());
        world.doAs(officer, () -> revokeAgreement.run(id, "A breach"));
        AgreementList.Line line = line(id);
        assertEquals(State.REVOKED, line.state());
        assertEquals("Ian Gale", line.revoked().orElseThrow().name());
        assertEquals("A breach", line.because().orElseThrow());
        assertEquals(world.today(), line.terms().from());
        assertThrows(Refused.class, () -> world.doAs(admin, () -> revokeAgreement.run(id, "Again")));
    }

    @Test
    void a_case_system_without_one_is_named() {
        String mosaic = aClient(authority, "Mosaic");
        aClient(authority, "Northgate");
        assertEquals(List.of("Mosaic", "Northgate"), list(admin).unshared());
        add(world.today(), null, Set.of(mosaic));
        assertEquals(List.of("Northgate"), list(admin).unshared());
        add(world.today().plusDays(1), null, Set.of());
        assertEquals(List.of("Northgate"), list(admin).unshared(), "not yet");
    }

    @Test
    void another_authoritys_agreements_and_case_systems_are_not_there() {
        String id = add(world.today(), null, Set.of());
        LocalAuthority other = world.anAuthority();
        Actor stranger = world.person("Rosa Pike", Role.ADMINISTRATOR, other.id());
        assertTrue(list(stranger).lines().isEmpty());
        assertThrows(NotFound.class, () -> world.doAs(stranger, () -> revokeAgreement.run(id, "Mine")));
        assertThrows(NotFound.class, () -> world.doAs(admin, () -> revokeAgreement.run("no id", "Mine")));
        AgreementTerms terms = Agreed.terms(world.today(), null, EnumSet.of(Part.RECORD), Set.of());
        assertThrows(NotFound.class, () -> world.as(stranger, () -> addAgreement.run(authority.id(), terms)));
        Refused refused = assertThrows(Refused.class, () -> add(world.today(), null, Set.of(aClient(other, "Theirs"))));
        assertEquals(AgreementRule.CLIENT_IS_THE_AUTHORITYS, refused.rule());
    }

    @Test
    void nobody_else_keeps_them() {
        Actor head = world.virtualSchoolHead(authority);
        assertThrows(Denied.class, () -> list(head));
        assertThrows(Denied.class, () -> world.doAs(head, () -> revokeAgreement.run("x", "Mine")));
    }

    @Test
    void the_list_asks_as_often_for_many_as_for_one() {
        add(world.today(), null, Set.of(aClient(authority, "Mosaic")));
        int one = StatementCount.of(() -> list(admin));
        for (int i = 0; i < 5; i++) {
            add(world.today(), null, Set.of(aClient(authority, "Another " + i)));
        }
        StatementCount.atMost(one, () -> list(admin));
    }
}
