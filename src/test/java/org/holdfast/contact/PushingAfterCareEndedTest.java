package org.holdfast.contact;

import static org.holdfast.contact.PushingScene.person;
import static org.holdfast.contact.PushingScene.worker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another authority answers for the child now; what the one before knows of them it may still put right, no more. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class PushingAfterCareEndedTest {
    private static final String SAM = "sam.okoro@northmere.test";
    private static final String ANN = "ann.bell@northmere.test";

    @Inject
    World world;

    @Inject
    Children children;

    private PushingScene scene;
    private LocalAuthority before;
    private LocalAuthority now;
    private ChildId child;
    private StaffMember sam;

    @BeforeEach
    void a_child_whom_another_authority_looks_after_since_today() {
        scene = new PushingScene(world);
        before = world.anAuthority();
        now = world.anAuthority();
        child = world.aChild().lookedAfterBy(before).make().id();
        sam = scene.mailed(before, "Sam Okoro", SAM);
        scene.push(before, child, "K1", person("Joan Wilmot", "4 Mill Lane", null));
        scene.push(before, child, "A1", worker("W1", SAM));
        scene.passedOn(child, now);
    }

    @Test
    void nobody_is_added_by_the_authority_before() {
        scene.mailed(before, "Ann Bell", ANN);

        refused(() -> scene.push(before, child, "A2", worker("W2", ANN)));
        refused(() -> scene.push(before, child, "K2", person("Craig Ellerby", "1 Gull Street", null)));

        assertEquals(List.of("Joan Wilmot", "Sam Okoro"), scene.names(child));
        assertEquals(List.of(sam.id()), scene.holders(child));
    }

    @Test
    void a_row_that_stands_opens_the_child_to_nobody_else() {
        scene.mailed(before, "Ann Bell", ANN);

        scene.push(before, child, "A1", worker("W2", ANN));

        assertEquals(List.of(), scene.holders(child));
    }

    @Test
    void whom_its_word_opened_the_child_to_sees_them_no_more() {
        Actor worker =
                new Actor(Actor.Kind.PERSON, sam.id(), sam.name(), List.of(new Post(Role.SOCIAL_WORKER, before.id())));

        assertThrows(NotFound.class, () -> world.as(worker, () -> world.inTransaction(() -> children.visible(child))));
    }

    @Test
    void what_stands_is_still_put_right_and_ended_and_does_not_come_back() {
        scene.push(before, child, "K1", person("Joan Wilmot-Hay", "4 Mill Lane", null));
        assertEquals(List.of("Joan Wilmot-Hay", "Sam Okoro"), scene.names(child));

        scene.push(before, child, "K1", (ContactSaid) null);
        scene.push(before, child, "A1", (ProfessionalSaid) null);
        assertEquals(List.of(), scene.names(child));
        assertEquals(List.of(), scene.holders(child));

        refused(() -> scene.push(before, child, "K1", person("Joan Wilmot-Hay", "4 Mill Lane", null)));
        refused(() -> scene.push(before, child, "A1", worker("W1", SAM)));
    }

    @Test
    void what_it_says_of_its_workers_leaves_those_of_the_authority_of_today() {
        StaffMember ours = scene.mailed(now, "Ruth Hay", "ruth.hay@eastmere.test");
        scene.push(now, child, "A1", worker("W1", "ruth.hay@eastmere.test"));
        assertEquals(Stream.of(sam.id(), ours.id()).sorted().toList(), scene.holders(child));

        scene.push(before, child, "A1", (ProfessionalSaid) null);

        assertEquals(List.of(ours.id()), scene.holders(child));
    }

    private static void refused(Runnable push) {
        assertEquals(
                ContactRule.ADDED_BY_WHO_ANSWERS_FOR_THE_CHILD,
                assertThrows(Refused.class, push::run).rule());
    }
}
