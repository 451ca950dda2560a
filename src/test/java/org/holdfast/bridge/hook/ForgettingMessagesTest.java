package org.holdfast.bridge.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.access.ApiClient;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.access.Scope;
import org.holdfast.bridge.agreement.Agreed;
import org.holdfast.bridge.feed.Feed;
import org.holdfast.child.Placement;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of messages is bounded, and nothing stays of a sealed record. */
@HoldfastTest(alwaysOnMySql = true)
class ForgettingMessagesTest {
    private static final Set<DeliveryState> ALL = EnumSet.allOf(DeliveryState.class);

    @Inject
    World world;

    @Inject
    SetWebhook setWebhook;

    @Inject
    ListDeliveries listDeliveries;

    @Inject
    ForgetMessages forgetMessages;

    private LocalAuthority authority;
    private String agreement;
    private ApiClient client;
    private Actor acting;

    @BeforeEach
    void aClientThatIsToldOfChanges() {
        authority = world.anAuthority();
        agreement = Agreed.all(world, authority);
        client = new ApiClient(authority.id(), "Mosaic", Scope.all(), "test", world.now());
        acting = new Actor(
                Actor.Kind.CLIENT, client.id(), "Mosaic", List.of(new Post(Role.CASE_SYSTEM, authority.id())));
        world.inTransaction(() -> {
            world.em().persist(client);
            return true;
        });
        Feed.number(world);
        world.as(acting, () -> setWebhook.run("one", "https://lcs.northmere.example/hook", false));
    }

    private ChildId aChild() {
        ChildId child = world.aChild().lookedAfterBy(authority).make().id();
        Feed.number(world);
        return child;
    }

    private void changes(ChildId child) {
        world.inTransaction(() -> {
            world.em().persist(new Placement(child, "U1", true, new Period(world.today(), null), "test", world.now()));
            return true;
        });
        Feed.number(world);
    }

    private void taken(ChildId child) {
        world.inTransaction(() -> {
            world.em()
                    .createQuery("select d from WebhookDelivery d where d.childId = :child", WebhookDelivery.class)
                    .setParameter("child", child.id())
                    .getResultList()
                    .forEach(delivery -> delivery.answered(Reply.of(204, ""), 0.5, world.now()));
            return true;
        });
    }

    private List<String> log() {
        return world.as(acting, () -> listDeliveries.run("one", 0, 100, ALL)).stream()
                .map(delivery -> delivery.act() + " " + delivery.state())
                .toList();
    }

    private void cleaned(Duration later) {
        world.after(later, () -> {
            world.doAs(Actor.system("test"), forgetMessages::run);
            return true;
        });
    }

    private long rows() {
        return world.inTransaction(() -> world.em()
                .createQuery(
                        "select count(d) from WebhookDelivery d, ChangeEntry e where e.seq = d.seq"
                                + " and e.authorityId = :authority",
                        Long.class)
                .setParameter("authority", authority.id())
                .getSingleResult());
    }

    @Test
    void what_was_taken_is_dropped_after_thirty_days_and_what_waits_is_not() {
        taken(aChild());
        aChild();
        cleaned(Duration.ofDays(30));
        assertEquals(List.of("CREATED TAKEN", "CREATED WAITING"), log());
        cleaned(Duration.ofDays(30).plusSeconds(1));
        assertEquals(List.of("CREATED WAITING"), log());
    }

    @Test
    void what_waits_for_an_agreement_is_set_aside_after_three_days() {
        aChild();
        Agreed.revoke(world, agreement);
        cleaned(Duration.ofDays(2));
        assertEquals(List.of("CREATED WAITING"), log());
        cleaned(Duration.ofDays(3));
        assertEquals(List.of("CREATED SET_ASIDE"), log());
    }

    @Test
    void nothing_more_is_kept_ready_for_a_client_that_was_closed_and_what_was_goes() {
        ChildId child = aChild();
        assertEquals(1, rows());
        world.inTransaction(() -> {
            world.em().find(ApiClient.class, client.id()).close(world.now());
            return true;
        });
        changes(child);
        assertEquals(1, rows(), "no more");
        cleaned(Duration.ZERO);
        assertEquals(0, rows());
        assertEquals(List.of(), world.inTransaction(() -> world.em()
                .createQuery("select w.id from Webhook w where w.clientId = :client", String.class)
                .setParameter("client", client.id())
                .getResultList()));
    }

    @Test
    void of_a_sealed_record_only_the_loss_of_access_stays_in_the_log() {
        ChildId child = aChild();
        taken(child);
        changes(child);
        ChildId other = aChild();
        assertEquals(List.of("CREATED TAKEN", "UPDATED WAITING", "CREATED WAITING"), log());
        world.inTransaction(() -> world.load(child).seal(world.today(), authority.id()));
        Feed.number(world);
        assertEquals(List.of("CREATED WAITING", "ACCESS_LOST WAITING"), log());
        changes(other);
        assertEquals(3, log().size());
    }
}
