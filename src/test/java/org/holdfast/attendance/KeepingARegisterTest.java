package org.holdfast.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.child.Child;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
@SuppressWarnings("NullAway.Init")
class KeepingARegisterTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Inject
    World world;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    private CodeTable table;
    private School school;
    private Child child;

    @BeforeEach
    void one_child_at_one_school() {
        table = world.inTransaction(codes::table);
        school = world.aSchool(world.anAuthority());
        child = world.aChild().onRollAt(school).make();
    }

    private MarkSource source(int minutes) {
        Instant said = world.now().plus(Duration.ofMinutes(minutes));
        return new MarkSource("Nia Rowe", "typed", said, said);
    }

    private List<MarkChange> changes() {
        return world.inTransaction(() -> registers.changes(register(), 10));
    }

    private Entered enter(MarkSource source, Said... said) {
        RegisterKey key = new RegisterKey(child.id(), school.id(), Slot.yearOf(MONDAY));
        return world.inTransaction(
                () -> registers.enter(Map.of(key, List.of(said)), source).get(key));
    }

    private Said said(Session session, String code) {
        Slot slot = Slot.of(MONDAY, session);
        return new Said(slot.index(), table.symbol(CodeScheme.ENGLAND, code, MONDAY));
    }

    private RegisterYear register() {
        return world.inTransaction(() -> registers.of(child)).get(0);
    }

    private String letter(Session session) {
        return table.letter(register().marks().at(Slot.of(MONDAY, session).index()));
    }

    @Test
    void takes_first_marks_without_a_history() {
        assertEquals(new Entered(2, 0), enter(source(0), said(Session.MORNING, "/"), said(Session.AFTERNOON, "\\")));
        assertEquals("/", letter(Session.MORNING));
        assertEquals("\\", letter(Session.AFTERNOON));
        assertTrue(changes().isEmpty());
    }

    @Test
    void changes_nothing_when_the_same_is_said_again() {
        enter(source(0), said(Session.MORNING, "N"));
        assertEquals(Entered.NOTHING, enter(source(0), said(Session.MORNING, "N")));
    }

    @Test
    void keeps_the_old_code_when_a_later_one_replaces_it() {
        enter(source(0), said(Session.MORNING, "N"));
        assertEquals(new Entered(1, 1), enter(source(5), said(Session.MORNING, "I")));
        MarkChange change = changes().get(0);
        assertEquals("N", table.letter(change.oldSymbol()));
        assertEquals("I", table.letter(change.newSymbol()));
        assertEquals("Nia Rowe", change.changedBy());
    }

    @Test
    void lets_the_newer_mark_stand_when_an_older_file_comes_later() {
        enter(source(5), said(Session.MORNING, "I"));
        assertEquals(Entered.NOTHING, enter(source(0), said(Session.MORNING, "N")));
        assertEquals("I", letter(Session.MORNING));
    }

    @Test
    void keeps_the_sums_of_the_term_and_of_the_year_beside_the_marks() {
        enter(source(0), said(Session.MORNING, "L"), said(Session.AFTERNOON, "O"));
        enter(source(5), said(Session.AFTERNOON, "I"));
        assertEquals(List.of(2, 1, 1, 0, 1, 2), kept("register_sum where term = 'AUTUMN' and"));
        assertEquals(List.of(2, 1, 1, 0, 1, 2), kept("register_total where may_be_persistent = 1 and"));
    }

    private List<Integer> kept(String where) {
        Object[] sum = world.inTransaction(() -> (Object[]) world.em()
                .createNativeQuery("select possible, attending, authorised, unauthorised, late, marked from " + where
                        + " register_id = ?1")
                .setParameter(1, register().id())
                .getSingleResult());
        return List.of(sum).stream().map(n -> ((Number) n).intValue()).toList();
    }
}
