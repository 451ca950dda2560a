package org.holdfast.child.push;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Placement;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Period;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Proof;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** Pushes, three in ten of them repeated, in any order: the same end as one after the other. */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class PushingInAnyOrderTest {
    private static final int PUSHES = 25;
    private static final List<String> HOMES = List.of("P1", "P2", "P3", "P4");
    private static final List<String> STATUSES = List.of("L1", "L2", "L3");
    private static final List<String> REASONS = List.of("X1", "E4A", "E45", "E3", "E2", "E5");

    @Inject
    World world;

    @Inject
    ChildFacts facts;

    /** A push of one of two kinds; empty where it takes its row back. */
    private record Word(SourceEvent event, Optional<PlacementSaid> home, Optional<StatusSaid> status) {
        void to(CaseSystemClient system, ChildId child) {
            if (HOMES.contains(event.sourceId())) {
                home.ifPresentOrElse(said -> system.home(child, event, said), () -> system.noHome(child, event));
            } else {
                status.ifPresentOrElse(said -> system.status(child, event, said), () -> system.noStatus(child, event));
            }
        }
    }

    @Test
    void ten_thousand_of_them() {
        for (int seed = 0; seed < Proof.rounds(4, 10_000 / PUSHES); seed++) {
            Random random = new Random(seed);
            List<Word> words = new ArrayList<>();
            for (int i = 0; i < PUSHES; i++) {
                words.add(word(random, i));
            }
            List<Word> shuffled = new ArrayList<>(words);
            words.forEach(word -> {
                if (random.nextInt(10) < 3) {
                    shuffled.add(word);
                }
            });
            Collections.shuffle(shuffled, random);
            int places = random.nextInt(4);
            assertEquals(end(words, places), end(shuffled, places), "seed " + seed);
        }
    }

    /** What is believed of a child in the end. */
    private String end(List<Word> words, int known) {
        LocalAuthority authority = world.anAuthority();
        CaseSystemClient system = new CaseSystemClient(world, authority);
        ChildId child = known(authority, known);
        words.forEach(word -> word.to(system, child));
        return world.inTransaction(() -> {
            Child loaded = world.load(child);
            StringBuilder text = new StringBuilder("died " + loaded.diedOn() + "\n");
            facts.careStatuses(loaded).stream()
                    .map(PushingInAnyOrderTest::text)
                    .sorted()
                    .forEach(text::append);
            facts.placements(loaded).stream()
                    .map(PushingInAnyOrderTest::text)
                    .sorted()
                    .forEach(text::append);
            return text.toString();
        });
    }

    /** A child of whom files told some things before, other ones with each number. */
    private ChildId known(LocalAuthority authority, int number) {
        LocalDate start = world.today().minusYears(2);
        LocalDate middle = world.today().minusMonths(8);
        ChildId child = world.aChild()
                .is(CareKind.LOOKED_AFTER, authority, new Period(start, number > 1 ? middle : null))
                .make()
                .id();
        if (number > 0) {
            world.inTransaction(() -> {
                if (number > 1) {
                    CareKind next = number == 2 ? CareKind.RETURNED_HOME : CareKind.LOOKED_AFTER;
                    facts.record(new CareStatus(child, next, new Period(middle, null), "SSDA903", world.now())
                            .under(number == 2 ? null : "V2", authority.id()));
                }
                facts.record(new Placement(child, "U4", false, new Period(start, null), "SSDA903", world.now())
                        .by("PR1", authority.id())
                        .at("NM11AA", number != 1));
                return true;
            });
        }
        return child;
    }

    private Word word(Random random, int number) {
        Instant moment = Instant.parse("2026-11-20T08:00:00Z").plusSeconds(number / 2);
        boolean home = random.nextBoolean();
        List<String> ids = home ? HOMES : STATUSES;
        SourceEvent event = new SourceEvent(
                ids.get(random.nextInt(ids.size())), "e" + String.format("%03d", number), moment, IfMatch.NOT_NEEDED);
        if (random.nextInt(6) == 0) {
            return new Word(event, Optional.empty(), Optional.empty());
        }
        LocalDate from = world.today().minusDays(random.nextInt(60) * 14L);
        Optional<LocalDate> to = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(from.plusDays(random.nextInt(40) * 14L)).filter(day -> !day.isAfter(world.today()));
        return home
                ? new Word(event, Optional.of(home(random, from, to)), Optional.empty())
                : new Word(event, Optional.empty(), Optional.of(status(random, from, to)));
    }

    private static PlacementSaid home(Random random, LocalDate from, Optional<LocalDate> to) {
        return new PlacementSaid(
                List.of("U4", "K2", "T1").get(random.nextInt(3)),
                Optional.of("PR1"),
                Optional.of(List.of("NM1 1AA", "NM2 2BB").get(random.nextInt(2)))
                        .filter(it -> random.nextBoolean()),
                from,
                to,
                Optional.of(random.nextBoolean()).filter(it -> random.nextInt(4) == 0),
                Optional.of(random.nextBoolean()).filter(it -> random.nextBoolean()));
    }

    private static StatusSaid status(Random random, LocalDate from, Optional<LocalDate> to) {
        if (random.nextInt(4) == 0) {
            return new StatusSaid(CareKind.CHILD_IN_NEED, Optional.empty(), from, to, Optional.empty());
        }
        return new StatusSaid(
                CareKind.LOOKED_AFTER,
                Optional.of(List.of("C1", "C2", "V2").get(random.nextInt(3))),
                from,
                to,
                to.map(day -> REASONS.get(random.nextInt(REASONS.size()))).filter(it -> random.nextInt(3) > 0));
    }

    private static String text(CareStatus status) {
        return status.from() + ".."
                + status.period().end().map(LocalDate::toString).orElse("") + " " + status.kind()
                + " " + status.legalStatus().orElse("") + " "
                + status.endReason().orElse("") + " " + status.source()
                + "\n";
    }

    private static String text(Placement home) {
        return home.from() + ".." + home.period().end().map(LocalDate::toString).orElse("") + " " + home.typeCode()
                + " " + home.providerCode().orElse("") + " " + home.postcode().orElse("") + " " + home.movedHome()
                + " " + home.addressRestricted() + " " + home.source() + "\n";
    }
}
