package org.holdfast.bridge.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.bridge.BridgeRule;
import org.holdfast.bridge.SendOnce.Sent;
import org.holdfast.bridge.push.SentSections.Texts;
import org.holdfast.child.push.IfMatch;
import org.holdfast.child.push.StalePush;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.APlan;
import org.holdfast.plan.ReadOwnSections;
import org.holdfast.plan.ReadOwnSections.OwnSections;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
@SuppressWarnings("NullAway.Init")
class SendingSectionsOnceTest {
    private static final String BODY = "a".repeat(64);

    @Inject
    World world;

    @Inject
    SentSections sections;

    @Inject
    ReadOwnSections readOwnSections;

    private APlan plan;
    private Actor system;

    @BeforeEach
    void a_draft() {
        plan = APlan.inCare(world).started();
        system = new Actor(Actor.Kind.CLIENT, "lcs", "lcs", List.of(new Post(Role.CASE_SYSTEM, plan.authority.id())));
    }

    @Test
    void the_same_request_under_its_key_gets_the_first_answer_though_the_sections_are_newer_by_it() {
        IfMatch read = read();
        Sent first = send(read, Optional.of("k"), BODY);

        assertEquals(first, send(read, Optional.of("k"), BODY));
        assertEquals(first.etag(), Optional.of(now().tag()));
    }

    @Test
    void without_a_key_the_second_writes_over_what_it_has_not_read() {
        IfMatch read = read();
        send(read, Optional.empty(), BODY);

        assertThrows(StalePush.class, () -> send(read, Optional.empty(), BODY));
    }

    @Test
    void another_body_under_the_key_is_refused() {
        send(read(), Optional.of("k"), BODY);

        Refused refused = assertThrows(Refused.class, () -> send(read(), Optional.of("k"), "b".repeat(64)));

        assertEquals(BridgeRule.KEY_IS_USED_ONCE, refused.rule());
    }

    @Test
    void what_was_stopped_may_be_sent_again_with_the_same_key() {
        IfMatch read = read();
        assertThrows(StalePush.class, () -> send(IfMatch.of("\"older\""), Optional.of("k"), BODY));

        assertEquals(200, send(read, Optional.of("k"), BODY).status());
    }

    @Test
    void a_sealed_record_answers_no_more() {
        IfMatch read = read();
        send(read, Optional.of("k"), BODY);
        world.inTransaction(() -> world.load(plan.child.id()).seal(world.today(), plan.authority.id()));

        assertThrows(NotFound.class, () -> send(read, Optional.of("k"), BODY));
    }

    private IfMatch read() {
        return IfMatch.of("\"" + now().tag() + "\"");
    }

    private OwnSections now() {
        return world.as(system, () -> readOwnSections.run(plan.child.id()).orElseThrow());
    }

    private Sent send(IfMatch read, Optional<String> key, String sha256) {
        Texts texts = new Texts(plan.child.id(), Map.of("home.changes", "Moved in May."), Optional.empty());
        return world.as(system, () -> sections.write(texts, read, key, sha256, OwnSections::tag));
    }
}
