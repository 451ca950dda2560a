package org.holdfast.imports;

import static org.holdfast.imports.AttendanceSending.bean;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.holdfast.access.Actor;
import org.holdfast.child.Child;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class RemarksOfFilesTest {
    private static final String HEADER = "UPN,Date,Session,Code,Minutes late,Comment\n";

    @Inject
    World world;

    private final AttendanceSending sending = new AttendanceSending();
    private Actor actor;
    private String upn;
    private Child child;
    private LocalDate day;

    @BeforeEach
    void a_child_in_our_care() {
        LocalAuthority ours = world.anAuthority();
        School school = world.aSchool(ours);
        actor = sending.dataManager(ours);
        upn = world.aUpn();
        child = world.aChild().withUpn(upn).lookedAfterBy(ours).onRollAt(school).make();
        day = world.today().minusDays(7);
    }

    private String row(String half, String code, String minutes, String reason) {
        return upn + "," + day + "," + half + "," + code + "," + minutes + "," + reason + "\n";
    }

    private void load(String rows, long hoursAgo) {
        sending.loaded(actor, HEADER + rows, Optional.of(world.now().minus(Duration.ofHours(hoursAgo))));
    }

    /** What is said of the marks that stand. */
    private List<String> remarks() {
        List<String> said = new ArrayList<>();
        for (Object row : world.inTransaction(() -> world.em()
                .createNativeQuery("select n.slot, n.minutes_late, n.reason, n.symbol, r.marks from mark_note n"
                        + " join register_year r on r.id = n.register_id"
                        + " where n.superseded_at is null and r.child_id = ?1 order by n.slot")
                .setParameter(1, child.id().id())
                .getResultList())) {
            Object[] cells = (Object[]) row;
            int slot = ((Number) cells[0]).intValue();
            if (((byte[]) cells[4])[slot] == ((Number) cells[3]).byteValue()) {
                said.add((slot % 2 == 0 ? "AM " : "PM ") + cells[1] + " " + cells[2]);
            }
        }
        return said;
    }

    @Test
    void minutes_and_reason_come_with_the_mark() {
        load(row("AM", "L", "12", "bus") + row("PM", "I", "", "stomach ache"), 1);
        assertEquals(List.of("AM 12 bus", "PM null stomach ache"), remarks());
    }

    @Test
    void minutes_may_stand_behind_the_code() {
        load(row("AM", "l7", "", ""), 1);
        assertEquals(List.of("AM 7 null"), remarks());
        assertEquals(List.of(day + " AM L"), sending.marks(child));
    }

    @Test
    void nothing_is_kept_that_the_code_says_already_or_that_speaks_of_one_who_was_there() {
        load(row("AM", "/", "0", "Present at registration") + row("PM", "I", "", "ILLNESS"), 1);
        String meaning = world.inTransaction(() -> world.em()
                .createNativeQuery("select meaning from attendance_code where code = 'I' and scheme = 'ENGLAND'")
                .getResultList()
                .get(0)
                .toString());
        load(row("AM", "/", "", "") + row("PM", "I", "", meaning.replace(',', ' ')), 0);
        assertTrue(
                remarks().stream().noneMatch(said -> said.startsWith("AM")),
                remarks().toString());
    }

    @Test
    void the_row_is_handed_back_where_the_minutes_cannot_be() {
        AttendanceRun run = sending.read(
                actor, HEADER + row("AM", "L", "300", "") + row("PM", "L", "a while", "") + row("PM", "/", "", ""));
        List<MarkReview.Line> wrong = sending.look(actor, run, MarkView.INVALID).lines();
        assertEquals(List.of(2, 3), wrong.stream().map(MarkReview.Line::row).toList());
        assertTrue(wrong.stream().noneMatch(line -> line.cure().isBlank()));
    }

    @Test
    void a_file_without_remarks_erases_none_and_a_later_one_replaces_them() {
        load(row("AM", "L", "12", "bus"), 3);
        load(row("AM", "L", "", ""), 2);
        assertEquals(List.of("AM 12 bus"), remarks());
        load(row("AM", "L", "20", "overslept"), 1);
        assertEquals(List.of("AM 20 overslept"), remarks());
    }

    @Test
    void a_remark_on_another_mark_is_not_shown_for_this_one() {
        load(row("AM", "N", "", "no answer"), 2);
        load(row("AM", "/", "", ""), 1);
        assertEquals(List.of(), remarks());
    }

    @Test
    void files_in_any_order_end_in_the_same_remarks() {
        for (int seed = 0; seed < 4; seed++) {
            a_child_in_our_care();
            List<String> files = List.of(
                    row("AM", "N", "", "no answer"),
                    row("AM", "L", "9", ""),
                    row("AM", "L", "", ""),
                    row("AM", "L", "11", "bus"));
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 1));
            Collections.shuffle(order, new Random(seed));
            for (int at : order) {
                AttendanceRun run = sending.read(
                        actor, HEADER + files.get(at), Optional.of(world.now().minus(Duration.ofHours(10L - at))));
                if (run.toLoad() > 0) {
                    world.as(actor, () -> bean(AskToLoadMarks.class).run(run.id()));
                    sending.work();
                }
            }
            assertEquals(List.of("AM 11 bus"), remarks(), "order " + order);
        }
    }
}
