package org.holdfast.monitoring.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.holdfast.access.Acting;
import org.holdfast.child.Characteristic.Kind;
import org.holdfast.child.Characteristic.Said;
import org.holdfast.child.Child;
import org.holdfast.child.Reach;
import org.holdfast.child.RecordCharacteristic;
import org.holdfast.kernel.ChildId;
import org.holdfast.monitoring.filter.Cohort;
import org.holdfast.plan.PlanState;
import org.holdfast.plan.PlanStates;
import org.holdfast.plan.form.PartName;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastExtension;
import org.holdfast.testing.Proof;
import org.holdfast.testing.World;

/** Whatever the facts and the filters: a number counts its list, and the list has those it should have and no other. */
class AnyFilterTest {
    private static final List<String> SEN = List.of("N", "K", "E", "");

    private final World world = CDI.current().select(World.class).get();
    private BoardScene scene = new BoardScene(world, 0);

    /** What was written down of a child, by the test and not by the product. */
    private record Fact(
            ChildId id, String school, String area, String sen, boolean alone, String basis, int moves, int year) {}

    @BeforeContainer
    static void start() {
        HoldfastExtension.start();
    }

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void counts_its_list_and_lists_whom_it_should(@ForAll long seed) {
        for (int round = 0; round < Proof.rounds(1, 20); round++) {
            Random random = new Random(seed + round);
            scene = new BoardScene(world, random.nextLong());
            List<Fact> facts = facts(random);
            for (int i = 0; i < 8; i++) {
                agrees(facts, query(random));
            }
        }
    }

    private List<Fact> facts(Random random) {
        List<Fact> facts = new ArrayList<>();
        boolean trained = random.nextBoolean();
        if (trained) {
            scene.trainedTeacherAt(scene.children.near);
        }
        for (int i = 0; i < 12; i++) {
            facts.add(fact(random));
        }
        return facts;
    }

    private Fact fact(Random random) {
        int place = random.nextInt(4);
        School school = place == 0 ? scene.children.far : scene.children.near;
        LocalDate born = LocalDate.of(2009 + random.nextInt(11), 3, 14);
        var builder = world.aChild().named("Any", "Child").bornOn(born).lookedAfterBy(scene.children.authority);
        Child child = (place == 3 ? builder : builder.onRollAt(school)).make();
        if (place != 3 && random.nextInt(4) > 0) {
            scene.children.plan(child.id(), school, random.nextInt(9) - 1);
        }
        String sen = SEN.get(random.nextInt(4));
        boolean alone = random.nextInt(3) == 0;
        say(child, Kind.SEN, sen);
        say(child, Kind.UNACCOMPANIED, alone ? "Y" : random.nextBoolean() ? "N" : "");
        String basis = random.nextBoolean() ? "C2" : "V2";
        scene.legalStatus(child.id(), basis);
        int moves = random.nextInt(4);
        int[] homes = {900, 300, 200, 100};
        scene.homes(child, java.util.Arrays.copyOf(homes, moves + 1));
        boolean near = place != 3 && school == scene.children.near;
        // The school year that began in September 2026 has Reception for those born in the first half of 2022.
        int year = 2026 - born.getYear() - 4;
        return new Fact(
                child.id(),
                place == 3 ? "" : school.id(),
                place == 3 ? "" : near ? "inside" : "outside",
                sen,
                alone,
                basis,
                moves,
                year);
    }

    private void say(Child child, Kind kind, String code) {
        if (!code.isEmpty()) {
            world.doAs(scene.head, () -> BoardScene.bean(RecordCharacteristic.class)
                    .run(child.id(), new Said(kind, code)));
        }
    }

    private String query(Random random) {
        List<String> parts = new ArrayList<>();
        add(parts, random, "area=" + (random.nextBoolean() ? "inside" : "outside"));
        add(parts, random, "sen=" + SEN.get(random.nextInt(3)));
        add(parts, random, "alone=1");
        add(parts, random, "basis=" + (random.nextBoolean() ? "C2" : "V2"));
        add(parts, random, "moves=1");
        add(parts, random, "stage=" + List.of("one", "two", "three", "four").get(random.nextInt(4)));
        add(parts, random, "school=" + (random.nextBoolean() ? scene.children.near.id() : scene.children.far.id()));
        return String.join("&", parts);
    }

    private static void add(List<String> parts, Random random, String part) {
        if (random.nextInt(4) == 0) {
            parts.add(part);
        }
    }

    private void agrees(List<Fact> facts, String query) {
        Cohort cohort = Cohort.parse(query);
        Set<ChildId> chosen = facts.stream()
                .filter(fact -> includes(fact, query))
                .map(Fact::id)
                .collect(Collectors.toSet());
        Board board = scene.board(cohort);
        assertEquals(chosen.size(), board.total(), query);
        assertEquals(facts.size() - chosen.size(), board.filters().hidden(), query);
        Map<ChildId, PlanState> states = world.as(
                scene.head,
                () -> world.inTransaction(() -> BoardScene.bean(PlanStates.class)
                        .states(Reach.of(BoardScene.bean(Acting.class).caseload()))));
        for (Concern concern : Concern.values()) {
            List<ChildId> list = scene.list(concern, cohort).stream()
                    .map(line -> line.child().id())
                    .toList();
            assertEquals(list.size(), scene.count(concern, cohort), query + " " + concern);
            assertEquals(list.size(), new HashSet<>(list).size(), "nobody twice");
            Predicate<Fact> defined = definition(concern, states);
            Set<String> expected = facts.stream()
                    .filter(fact -> chosen.contains(fact.id()))
                    .filter(defined)
                    .map(fact -> fact.id().id())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    expected,
                    list.stream().map(ChildId::id).collect(Collectors.toCollection(TreeSet::new)),
                    query + " " + concern);
        }
    }

    /** The definitions, said again in other words. */
    private Predicate<Fact> definition(Concern concern, Map<ChildId, PlanState> states) {
        return switch (concern) {
            case SUSPENDED, ATTENDANCE -> fact -> false;
            case NO_SCHOOL_PLACE -> fact -> fact.school().isEmpty() && fact.year() >= 0;
            case TEACHER -> fact -> !fact.school().isEmpty() && !trainedAt(fact.school());
            case PLAN -> fact -> !state(states, fact).upToDate().ok();
            case VIEWS -> fact -> fails(states, fact, PartName.VIEWS);
            case CONTACT -> fact -> fails(states, fact, PartName.CONTACTS);
            case KEY_PERSON -> fact -> rows("key_person x join staff_member m on m.id = x.staff_id", fact.id()) == 0;
            case SAFE_PLACE -> fact -> rows("safe_place x", fact.id()) == 0;
        };
    }

    private boolean trainedAt(String school) {
        return world.inTransaction(() -> ((Number) world.em()
                                .createNativeQuery("select count(*) from training_attendance a join post_held p"
                                        + " on p.person_id = a.staff_id where p.organisation_id = ?1")
                                .setParameter(1, school)
                                .getSingleResult())
                        .intValue()
                > 0);
    }

    private int rows(String from, ChildId child) {
        return world.inTransaction(() -> ((Number) world.em()
                        .createNativeQuery("select count(*) from " + from
                                + " where x.child_id = ?1 and x.superseded_at is null and x.valid_to is null")
                        .setParameter(1, child.id())
                        .getSingleResult())
                .intValue());
    }

    private static PlanState state(Map<ChildId, PlanState> states, Fact fact) {
        return java.util.Objects.requireNonNull(states.get(fact.id()));
    }

    private static boolean fails(Map<ChildId, PlanState> states, Fact fact, PartName part) {
        return state(states, fact).upToDate().fails(part);
    }

    private static boolean includes(Fact fact, String query) {
        for (String part : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] pair = part.split("=");
            boolean holds =
                    switch (pair[0]) {
                        case "area" -> fact.area().equals(pair[1]);
                        case "sen" -> fact.sen().equals(pair[1]);
                        case "alone" -> fact.alone();
                        case "basis" -> fact.basis().equals(pair[1]);
                        case "moves" -> fact.moves() >= 2;
                        case "school" -> fact.school().equals(pair[1]);
                        case "stage" -> stage(fact.year()).equals(pair[1]);
                        default -> throw new IllegalArgumentException(part);
                    };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    private static String stage(int year) {
        return year < 1
                ? "early"
                : year < 3 ? "one" : year < 7 ? "two" : year < 10 ? "three" : year < 12 ? "four" : "after_16";
    }
}
