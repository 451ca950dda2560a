package org.holdfast.bridge.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.ApiClient;
import org.holdfast.access.ApiToken;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.access.Scope;
import org.holdfast.access.SignIn;
import org.holdfast.bridge.agreement.SharingAgreement.State;
import org.holdfast.child.ReadChild;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which agreements count for a client in a request, and what the trail says of them. */
@HoldfastTest(alwaysOnMySql = true)
class AskingAnAgreementTest {
    private static final Set<Part> RECORD = EnumSet.of(Part.RECORD);

    @Inject
    World world;

    @Inject
    CheckAgreement checkAgreement;

    @Inject
    ReadChild readChild;

    @Inject
    SignIn signIn;

    private LocalAuthority authority;
    private ApiClient row;
    private Actor client;

    @BeforeEach
    void aClient() {
        authority = world.anAuthority();
        row = aClientOf(authority);
        client = acting(row);
    }

    private ApiClient aClientOf(LocalAuthority of) {
        ApiClient added = new ApiClient(of.id(), "Mosaic", Scope.all(), "test", world.now());
        world.inTransaction(() -> {
            world.em().persist(added);
            return true;
        });
        return added;
    }

    private static Actor acting(ApiClient of) {
        return new Actor(Actor.Kind.CLIENT, of.id(), of.name(), List.of(new Post(Role.CASE_SYSTEM, of.authorityId())));
    }

    private String agree(Set<Part> parts, Set<String> clients) {
        return Agreed.keep(world, authority, Agreed.terms(world.today(), null, parts, clients));
    }

    private String refused(Actor who, Part... parts) {
        Refused refused = assertThrows(Refused.class, () -> world.as(who, () -> checkAgreement.run(parts)));
        return refused.rule().name();
    }

    private String stamp(Part... parts) {
        return world.as(client, () -> checkAgreement.run(parts));
    }

    @Test
    void without_one_nothing_is_let_through() {
        for (Part part : Part.values()) {
            assertEquals("AN_AGREEMENT_IS_IN_FORCE", refused(client, part));
        }
    }

    @Test
    void one_for_a_client_is_not_another_clients_and_one_for_all_is_of_one_authority() {
        agree(RECORD, Set.of(row.id()));
        stamp(Part.RECORD);
        assertEquals("AN_AGREEMENT_IS_IN_FORCE", refused(acting(aClientOf(authority)), Part.RECORD));
        Agreed.all(world, authority);
        world.as(acting(aClientOf(authority)), () -> checkAgreement.run(Part.CARE));
        assertEquals("AN_AGREEMENT_IS_IN_FORCE", refused(acting(aClientOf(world.anAuthority())), Part.RECORD));
    }

    @Test
    void all_that_is_asked_for_must_be_covered_and_something_must_be_asked_for() {
        agree(EnumSet.of(Part.PLAN_CONTENT, Part.RECEIVING), Set.of());
        stamp(Part.RECEIVING, Part.PLAN_CONTENT);
        stamp(Part.PLAN_EXISTENCE);
        assertEquals("THE_AGREEMENT_COVERS_IT", refused(client, Part.PLAN_CONTENT, Part.CONTACTS));
        assertEquals("THE_AGREEMENT_COVERS_IT", refused(client));
    }

    @Test
    void revoking_counts_at_once_and_what_comes_after_has_another_stamp() {
        String first = agree(RECORD, Set.of());
        String before = stamp(Part.RECORD);
        assertEquals(before, stamp(Part.RECORD));
        Agreed.revoke(world, first);
        assertEquals("AN_AGREEMENT_IS_IN_FORCE", refused(client, Part.RECORD));
        agree(RECORD, Set.of());
        assertNotEquals(before, stamp(Part.RECORD));
    }

    @Test
    void the_tables_and_the_rule_agree_on_every_day() {
        LocalDate first = world.today().plusDays(3);
        String id = Agreed.keep(world, authority, Agreed.terms(first, first.plusDays(4), RECORD, Set.of()));
        for (int days = 0; days < 12; days++) {
            world.after(Duration.ofDays(days), () -> {
                State state = world.inTransaction(
                        () -> world.em().find(SharingAgreement.class, id).state(world.today()));
                boolean open;
                try {
                    stamp(Part.RECORD);
                    open = true;
                } catch (Refused e) {
                    open = false;
                }
                assertEquals(state == State.IN_FORCE, open, world.today().toString());
                return true;
            });
        }
    }

    @Test
    void the_trail_says_which_agreement_let_an_act_through_and_why_one_was_refused() {
        String agreement = agree(EnumSet.of(Part.CHANGES), Set.of(row.id()));
        ChildId child = world.aChild().lookedAfterBy(authority).make().id();
        world.doAs(client, () -> {
            checkAgreement.run(Part.CHANGES);
            readChild.run(child);
        });
        assertEquals(List.of(agreement), trail("agreement_id", "DONE"));
        refused(client, Part.CARE);
        Agreed.revoke(world, agreement);
        refused(client, Part.CARE);
        assertEquals(List.of("not agreed: CARE", "no agreement: CARE"), trail("subject", "REFUSED"));
    }

    private List<?> trail(String column, String outcome) {
        return world.inTransaction(() -> world.em()
                .createNativeQuery(
                        "select " + column + " from audit_entry where actor_id = ?1 and outcome = ?2 order by id")
                .setParameter(1, client.id())
                .setParameter(2, outcome)
                .getResultList());
    }

    @Test
    void it_is_read_with_the_token_in_one_statement_more_and_not_again() {
        agree(RECORD, Set.of(row.id()));
        world.inTransaction(() -> {
            world.em().persist(new ApiToken("secret-" + row.id(), row));
            return true;
        });
        world.doAs(Actor.system("test"), () -> {
            int admitted = StatementCount.of(() -> signIn.withToken("secret-" + row.id(), "192.0.2.7"));
            int unknown = StatementCount.of(() -> signIn.withToken("none-" + row.id(), "192.0.2.7"));
            assertTrue(admitted <= 2, admitted + ", " + unknown);
        });
        world.doAs(client, () -> {
            checkAgreement.run(Part.RECORD);
            StatementCount.atMost(0, () -> checkAgreement.run(Part.RECORD));
        });
    }
}
