package org.holdfast.child.push;

import static org.holdfast.child.push.CaseSystemClient.event;
import static org.holdfast.child.push.CaseSystemClient.foster;
import static org.holdfast.child.push.CaseSystemClient.inCare;
import static org.holdfast.child.push.CaseSystemClient.left;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.CareChange;
import org.holdfast.child.CareLedger;
import org.holdfast.child.CareRecords;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Ssda903Episode;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that is loaded after a push says nothing over it. Source: F71. */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class NewerThanAFileTest {
    private static final LocalDate BEGAN = LocalDate.of(2025, 5, 6);
    private static final LocalDate PUSHED = LocalDate.of(2026, 10, 1);

    @Inject
    World world;

    @Inject
    ChildFacts facts;

    @Inject
    CareRecords records;

    private LocalAuthority ours;
    private CaseSystemClient system;
    private ChildId child;

    @BeforeEach
    void a_child_of_whom_a_file_told() {
        ours = world.anAuthority();
        system = new CaseSystemClient(world, ours);
        child = world.aChild().make().id();
        load("C2", "U4");
    }

    @Test
    void what_was_pushed_stays_and_the_days_before_it_are_the_files() {
        system.status(child, event("L1"), inCare(PUSHED));
        system.home(child, event("P1"), foster(PUSHED, "NM1 1AA"));

        load("V2", "K2");

        assertEquals(List.of("C2 2026-10-01 BRIDGE", "V2 2025-05-06 SSDA903"), statuses());
        assertEquals(List.of("U4 2026-10-01 BRIDGE", "K2 2025-05-06 SSDA903"), homes());
    }

    @Test
    void the_same_file_again_finds_nothing_to_load() {
        system.status(child, event("L1"), inCare(PUSHED));
        system.home(child, event("P1"), foster(PUSHED, "NM1 1AA"));

        assertTrue(compare("C2", "U4").isNothing());
    }

    @Test
    void a_child_who_was_said_to_have_left_does_not_come_back_by_a_file() {
        system.status(child, event("L1"), left(BEGAN, PUSHED, "E4A"));

        load("C2", "U4");

        assertEquals(List.of(" 2026-10-01 BRIDGE", "C2 2025-05-06 BRIDGE"), statuses());
    }

    @Test
    void what_the_source_took_back_a_file_may_say_again() {
        SourceEvent mistaken = event("L1");
        system.status(child, mistaken, left(BEGAN, PUSHED, "E4A"));
        system.noStatus(child, event("L1"));
        assertEquals(List.of(), statuses());

        load("C2", "U4");

        assertEquals(List.of("C2 2025-05-06 SSDA903"), statuses());
    }

    private CareChange compare(String legalStatus, String place) {
        return world.inTransaction(() -> change(world.load(child), legalStatus, place));
    }

    private void load(String legalStatus, String place) {
        world.doAs(
                system.actor(),
                () -> world.inTransaction(() -> {
                    Child loaded = world.load(child);
                    records.write(change(loaded, legalStatus, place), loaded, ours.id());
                    return true;
                }));
    }

    private CareChange change(Child loaded, String legalStatus, String place) {
        Ssda903Episode episode = new Ssda903Episode(
                1, BEGAN, null, "S", legalStatus, place, Optional.of("PR1"), Optional.empty(), Optional.empty());
        return new CareLedger(ours.id(), LocalDate.of(2027, 3, 31))
                .compare(
                        records.of(List.of(loaded)).getOrDefault(loaded.id(), org.holdfast.child.KnownCare.NOTHING),
                        Optional.empty(),
                        List.of(episode),
                        Optional.empty(),
                        false);
    }

    private List<String> statuses() {
        return world.inTransaction(() -> facts.careStatuses(world.load(child)).stream()
                .map(status -> status.legalStatus().orElse("") + " " + status.from() + " " + status.source())
                .toList());
    }

    private List<String> homes() {
        return world.inTransaction(() -> facts.placements(world.load(child)).stream()
                .map(home -> home.typeCode() + " " + home.from() + " " + home.source())
                .toList());
    }
}
