package org.holdfast.monitoring.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.queries.ObjectLevelReadQuery;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildFacts;
import org.holdfast.child.Children;
import org.holdfast.child.CorrectChild;
import org.holdfast.child.Disclosure;
import org.holdfast.child.EndEnrolment;
import org.holdfast.child.Placement;
import org.holdfast.child.RecordDisclosure;
import org.holdfast.contact.AddContact;
import org.holdfast.contact.ContactDetails;
import org.holdfast.contact.Relation;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Touching;
import org.holdfast.monitoring.RandomChildren;
import org.holdfast.school.StaffMember;
import org.holdfast.support.Duty;
import org.holdfast.support.EndKeyPerson;
import org.holdfast.support.RecordSupportGap;
import org.holdfast.support.SupportGap;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** What the board keeps of children is what it would read anew, after whatever was written. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class KeepingRecordsTest {
    /** Only a new version of the product changes the national form, and it starts with nothing kept. */
    private static final Set<String> OF_A_VERSION = Set.of("plan_form", "plan_section", "plan_question");

    private static final Pattern TABLES = Pattern.compile("(?:from|join) ([a-z_]+)(?: |$)");

    @Inject
    World world;

    @Inject
    KeptRecords known;

    @Inject
    Acting acting;

    private List<KeptRecord> read(RandomChildren children) {
        return world.as(
                children.head,
                () -> world.inTransaction(() -> {
                    return known.of(acting.caseload());
                }));
    }

    private record Said(Object row, Object plan, Object trace) {
        static Said of(KeptRecord child) {
            return new Said(child.row(), child.plan(), child.trace());
        }
    }

    private static List<Said> said(List<KeptRecord> all) {
        return all.stream().map(Said::of).toList();
    }

    @Test
    void says_after_every_kind_of_change_what_is_read_anew() {
        RandomChildren children = new RandomChildren(world, 71).make(6);
        Child child = world.aChild()
                .named("Mina", "Zoric")
                .onRollAt(children.near)
                .lookedAfterBy(children.authority)
                .make();
        ChildId id = child.id();
        read(children);
        changes(children, id).forEach((what, change) -> {
            List<KeptRecord> before = read(children);
            change.run();
            List<KeptRecord> kept = read(children);
            known.forget();
            assertTrue(said(read(children)).equals(said(kept)), what);
            assertFalse(before.equals(kept), what + " is a change");
        });
    }

    private Map<String, Runnable> changes(RandomChildren children, ChildId id) {
        Actor teacher = world.designatedTeacher(children.near);
        Map<String, Runnable> changes = new LinkedHashMap<>();
        changes.put("a whole plan is written and approved", () -> children.plan(id, children.near, -1));
        changes.put(
                "a move of home",
                () -> record(new Placement(
                        id, "U6", true, new Period(world.today().minusDays(1), null), "test", world.now())));
        changes.put(
                "another name",
                () -> world.doAs(teacher, () -> bean(CorrectChild.class).run(id, "Mo", "Abara", 8)));
        changes.put(
                "one more contact",
                () -> world.as(teacher, () -> bean(AddContact.class)
                        .run(id, ContactDetails.of("Lea Test", Relation.FOSTER_CARER), world.today(), false)));
        changes.put(
                "a key person ends",
                () -> world.doAs(teacher, () -> bean(EndKeyPerson.class).run(id, Duty.KEY_PERSON, world.today())));
        changes.put(
                "a gap with its reason",
                () -> world.doAs(teacher, () -> bean(RecordSupportGap.class)
                        .run(
                                id,
                                SupportGap.Missing.KEY_PERSON,
                                new SupportGap.Promise(
                                        "Nobody yet", "Sam Test", world.today().plusDays(9)))));
        changes.put("the backup leaves the school", () -> leaves("Ruth Lindqvist", children.near.id()));
        changes.put("a social worker is named", () -> named(children, id));
        changes.put(
                "somebody agrees that others are told",
                () -> world.doAs(teacher, () -> bean(RecordDisclosure.class)
                        .run(id, Disclosure.GivenBy.PARENTAL_RESPONSIBILITY, "Ann Test")));
        changes.put("the child leaves the school", () -> endsSchool(id, teacher));
        changes.put("care by another authority", () -> inCareElsewhere(id));
        return changes;
    }

    private void record(DatedFact fact) {
        world.inTransaction(() -> {
            bean(ChildFacts.class).record(fact);
            return true;
        });
    }

    private void leaves(String name, String school) {
        world.inTransaction(() -> {
            world.em()
                    .createQuery(
                            "select m from StaffMember m where m.name = :name and m.organisationId = :school",
                            StaffMember.class)
                    .setParameter("name", name)
                    .setParameter("school", school)
                    .getResultList()
                    .forEach(adult -> adult.leave(world.today()));
            return true;
        });
    }

    private void named(RandomChildren children, ChildId id) {
        StaffMember worker = world.anAdult("Petra Test", "Social worker", children.authority.id());
        world.inTransaction(() -> {
            bean(Children.class)
                    .grant(
                            world.load(id),
                            ChildAccess.Kind.SOCIAL_WORKER,
                            worker.id(),
                            new Period(world.today(), null),
                            "test");
            return true;
        });
    }

    private void endsSchool(ChildId id, Actor teacher) {
        String place = world.inTransaction(
                () -> bean(ChildFacts.class).enrolments(world.load(id)).get(0).id());
        world.doAs(teacher, () -> bean(EndEnrolment.class).run(id, place, world.today()));
    }

    private void inCareElsewhere(ChildId id) {
        world.inTransaction(() -> {
            ChildFacts facts = bean(ChildFacts.class);
            CareStatus ours = facts.careStatuses(world.load(id)).get(0);
            ours.supersede(world.now());
            world.em().merge(ours);
            facts.record(new CareStatus(id, CareKind.LOOKED_AFTER, new Period(world.today(), null), "test", world.now())
                    .under("C2", world.anAuthority().id()));
            return true;
        });
    }

    @Test
    void reads_again_only_the_child_who_changed_and_nobody_if_nobody_did() {
        RandomChildren children = new RandomChildren(world, 72).make(5);
        List<KeptRecord> first = read(children);
        assertEquals(1, StatementCount.asked(() -> read(children)).size(), "who is reached, under which stamps");
        Child changed = world.inTransaction(() -> world.load(first.get(2).id()));
        record(new Placement(
                changed.id(), "U6", true, new Period(world.today().minusDays(2), null), "test", world.now()));
        List<KeptRecord> second = read(children);
        for (int i = 0; i < first.size(); i++) {
            if (i == 2) {
                assertNotEquals(first.get(i).stamp(), second.get(i).stamp());
            } else {
                assertSame(first.get(i), second.get(i));
            }
        }
    }

    @Test
    void keeps_nothing_of_a_change_that_was_taken_back() {
        RandomChildren children = new RandomChildren(world, 73).make(2);
        List<KeptRecord> first = read(children);
        ChildId id = first.get(0).id();
        try {
            world.as(
                    children.head,
                    () -> world.inTransaction(() -> {
                        bean(ChildFacts.class)
                                .record(new Placement(
                                        id,
                                        "U6",
                                        true,
                                        new Period(world.today().minusDays(2), null),
                                        "test",
                                        world.now()));
                        world.em().flush();
                        known.of(acting.caseload());
                        throw new IllegalStateException("taken back");
                    }));
        } catch (RuntimeException expected) {
            assertTrue(expected.toString().contains("taken back"), expected.toString());
        }
        assertTrue(said(first).equals(said(read(children))));
    }

    @Test
    void asks_only_tables_whose_rows_touch_when_they_are_written() {
        RandomChildren children = new RandomChildren(world, 74).make(3);
        List<DatabaseQuery> asked = StatementCount.asked(() -> read(children));
        Set<String> kept = tables(false);
        kept.removeAll(OF_A_VERSION);
        Set<String> silent = asked.stream()
                .flatMap(KeepingRecordsTest::tables)
                .filter(kept::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), silent, "whoever writes these must touch the child");
        assertTrue(asked.stream().flatMap(KeepingRecordsTest::tables).anyMatch("safe_place"::equals));
    }

    private Set<String> tables(boolean touching) {
        return world.inTransaction(() -> world.em().getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(type -> type.isAnnotationPresent(Touching.class) == touching)
                .map(type -> type.getAnnotation(Table.class).name())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<String> tables(DatabaseQuery query) {
        if (query instanceof ObjectLevelReadQuery object) {
            return Stream.of(
                    object.getReferenceClass().getAnnotation(Table.class).name());
        }
        String sql = query.getSQLString();
        return sql == null
                ? Stream.empty()
                : TABLES.matcher(sql.replace(",", " ")).results().map(found -> found.group(1));
    }

    /** What goes past the entities touches nobody; but for whoever moves whole records, and touches both by itself. */
    @Test
    void is_not_written_past_the_entities_where_rows_touch() throws IOException {
        Set<String> touching = tables(true);
        Pattern writes = Pattern.compile("\"(?:insert into|update|delete from) ([a-z_]+) ");
        List<String> past = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("child/merge/MovedRows.java"))
                    .toList()) {
                writes.matcher(Files.readString(file))
                        .results()
                        .filter(found -> touching.contains(found.group(1)))
                        .forEach(found -> past.add(file.getFileName() + ": " + found.group(1)));
            }
        }
        assertEquals(List.of(), past);
        assertTrue(touching.contains("plan_answer"));
    }

    private static <T> T bean(Class<T> kind) {
        return RandomChildren.bean(kind);
    }
}
