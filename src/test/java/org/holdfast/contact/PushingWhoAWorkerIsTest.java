package org.holdfast.contact;

import static org.holdfast.contact.PushingScene.worker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.child.push.SourceEvent;
import org.holdfast.child.push.Verdict;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.StaffMember;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Together;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The work e-mail says who of the staff a worker is; whoever was named by mistake sees the child no longer. */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class PushingWhoAWorkerIsTest {
    private static final String SAM = "sam.okoro@northmere.test";
    private static final String ANN = "ann.bell@northmere.test";

    @Inject
    World world;

    @Inject
    PushProfessional pushProfessional;

    private PushingScene scene;
    private LocalAuthority ours;
    private ChildId child;
    private ChildId other;
    private StaffMember sam;
    private StaffMember ann;

    @BeforeEach
    void two_children_of_a_worker_whose_e_mail_was_wrong() {
        scene = new PushingScene(world);
        ours = world.anAuthority();
        child = world.aChild().lookedAfterBy(ours).make().id();
        other = world.aChild().lookedAfterBy(ours).make().id();
        sam = scene.mailed(ours, "Sam Okoro", SAM);
        ann = scene.mailed(ours, "Ann Bell", ANN);
        push(child, "A1", worker("W1", ANN));
        push(other, "B1", worker("W1", ANN));
        assertEquals(List.of(ann.id()), scene.holders(child));
    }

    @Test
    void a_right_e_mail_opens_to_the_right_person_and_closes_to_the_wrong_one() {
        push(child, "A1", worker("W1", SAM));

        assertEquals(List.of(sam.id()), scene.holders(child));
        assertEquals(List.of(sam.id()), scene.holders(other));
    }

    @Test
    void who_was_named_rightly_at_another_child_stays_there() {
        push(other, "B2", worker("W2", ANN));

        push(child, "A1", worker("W1", SAM));

        assertEquals(Stream.of(sam.id(), ann.id()).sorted().toList(), scene.holders(other));
    }

    @Test
    void an_e_mail_that_nobody_has_closes_and_a_right_one_opens_again() {
        push(child, "A1", worker("W1", "nobody@northmere.test"));
        assertEquals(List.of(), scene.holders(child));
        assertEquals(List.of(), scene.holders(other));

        push(child, "A1", worker("W1", ANN));
        assertEquals(List.of(ann.id()), scene.holders(child));
        assertEquals(List.of(ann.id()), scene.holders(other));
    }

    @Test
    void a_word_without_an_e_mail_leaves_it_as_it_was_found() {
        push(child, "A1", worker("W1", ""));

        assertEquals(List.of(ann.id()), scene.holders(child));
    }

    @Test
    void what_was_said_earlier_at_the_same_child_does_not_count_again() {
        push(child, "A1", worker("W1", SAM));
        push(other, "B2", worker("W2", ""));

        assertEquals(List.of(sam.id()), scene.holders(other));
    }

    @Test
    void an_older_word_that_comes_late_says_nothing_of_who_it_is() {
        SourceEvent late = PushingContactsTest.event("A1");
        push(child, "A1", worker("W1", SAM));

        Verdict verdict = world.as(
                        PushingScene.client(ours),
                        () -> pushProfessional.run(child, late, Optional.of(worker("W1", ANN))))
                .verdict();

        assertEquals(Verdict.OLDER, verdict);
        assertEquals(List.of(sam.id()), scene.holders(child));
        assertEquals(List.of(sam.id()), scene.holders(other));
    }

    @Test
    void a_new_worker_named_at_two_children_at_once_is_one_worker() throws Exception {
        List<Verdict> verdicts = Together.act(
                world,
                () -> scene.push(ours, child, "A9", worker("W9", SAM)).verdict(),
                () -> scene.push(ours, other, "B9", worker("W9", SAM)).verdict());

        assertEquals(List.of(Verdict.NEW, Verdict.NEW), verdicts);
        List<String> both = Stream.of(sam.id(), ann.id()).sorted().toList();
        assertEquals(both, scene.holders(child));
        assertEquals(both, scene.holders(other));
    }

    private void push(ChildId whose, String sourceId, ProfessionalSaid said) {
        scene.push(ours, whose, sourceId, said);
    }
}
