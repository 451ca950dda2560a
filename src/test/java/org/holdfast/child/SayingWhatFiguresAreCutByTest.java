package org.holdfast.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.child.Characteristic.Kind;
import org.holdfast.child.Characteristic.Said;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
class SayingWhatFiguresAreCutByTest {
    @Inject
    World world;

    @Inject
    RecordCharacteristic record;

    @Inject
    Characteristics characteristics;

    @Inject
    ReadRecord readRecord;

    @Inject
    Acting acting;

    private LocalAuthority authority;
    private School school;
    private Actor teacher;
    private Actor head;
    private Child maya;

    @BeforeEach
    void a_child() {
        authority = world.anAuthority();
        school = world.aSchool(authority);
        teacher = world.designatedTeacher(school);
        head = world.virtualSchoolHead(authority);
        maya = world.aChild().onRollAt(school).lookedAfterBy(authority).make();
    }

    private void say(Actor actor, Kind kind, String code) {
        world.doAs(actor, () -> record.run(maya.id(), new Said(kind, code)));
    }

    private Map<Kind, String> known(Actor reader) {
        return world.as(reader, () -> world.inTransaction(() -> characteristics.of(Reach.of(acting.caseload()))))
                .getOrDefault(maya.id(), Map.of());
    }

    @Test
    void tells_the_virtual_school_all_and_the_school_special_needs_alone() {
        say(head, Kind.ETHNICITY, "BAFR");
        say(head, Kind.UNACCOMPANIED, "Y");
        say(head, Kind.DISABILITY, "N");
        say(teacher, Kind.SEN, "K");
        assertEquals(
                Map.of(Kind.ETHNICITY, "BAFR", Kind.UNACCOMPANIED, "Y", Kind.DISABILITY, "N", Kind.SEN, "K"),
                known(head));
        assertEquals(Map.of(Kind.SEN, "K"), known(teacher));
        assertEquals(
                List.of(Kind.SEN),
                world.as(teacher, () -> readRecord.run(maya.id())).characteristics().stream()
                        .map(Characteristic::kind)
                        .toList());
        assertTrue(known(world.virtualSchoolHead(world.anAuthority())).isEmpty());
    }

    @Test
    void lets_a_school_record_special_needs_alone() {
        assertThrows(Refused.class, () -> say(teacher, Kind.ETHNICITY, "WBRI"));
        assertThrows(Refused.class, () -> say(teacher, Kind.DISABILITY, "Y"));
        assertThrows(Refused.class, () -> say(head, Kind.SEN, "Z"));
        assertTrue(known(head).isEmpty());
    }

    @Test
    void has_the_same_answer_for_a_past_pair_for_ever() {
        say(head, Kind.SEN, "K");
        Instant before = world.now();
        world.after(Duration.ofDays(2), () -> {
            say(head, Kind.SEN, "E");
            return true;
        });
        world.after(Duration.ofDays(3), () -> {
            assertEquals(Map.of(Kind.SEN, "E"), known(head));
            assertEquals("K", asAt(new AsAt(world.today(), before)).get(Kind.SEN), "as it was known then");
            assertEquals(
                    "K", asAt(new AsAt(world.today().minusDays(2), world.now())).get(Kind.SEN), "on the day before");
            return true;
        });
    }

    private Map<Kind, String> asAt(AsAt pair) {
        Map<ChildId, Map<Kind, String>> byReach = world.as(
                head, () -> world.inTransaction(() -> characteristics.asAt(Reach.of(acting.caseload()), pair)));
        Map<ChildId, Map<Kind, String>> byId =
                world.inTransaction(() -> characteristics.asAt(List.of(maya.id()), pair));
        assertEquals(byId.get(maya.id()), byReach.get(maya.id()));
        return byReach.getOrDefault(maya.id(), Map.of());
    }

    @Test
    void costs_one_statement_for_one_child_or_twenty() {
        say(head, Kind.SEN, "K");
        int one = StatementCount.of(() -> known(head));
        for (int i = 0; i < 20; i++) {
            world.aChild().onRollAt(school).lookedAfterBy(authority).make();
        }
        assertEquals(1, one);
        StatementCount.atMost(one, () -> known(head));
    }
}
