package org.holdfast.monitoring.inspection;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Child;
import org.holdfast.exclusion.ExclusionScene;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.Ids;
import org.holdfast.plan.Author;
import org.holdfast.plan.ExemptReason;
import org.holdfast.plan.Exemption;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanVersion;
import org.holdfast.plan.form.PlanKind;
import org.holdfast.school.School;

/**
 * An authority with three children in care since 23 November 2025, seen on Monday 23 November 2026 at 10:30. Maya, at a
 * school of its area: no plan; four marks, two of them absences; suspended for two days. Rio, at a school elsewhere: a plan
 * approved on 14 October, five days after it was due, rated once. Ada, without a school: exempt until the end of the year.
 */
@SuppressWarnings("NullAway.Init")
abstract class InspectionScene extends ExclusionScene {
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @Inject
    MakePack makePack;

    @Inject
    GatheredPacks packs;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    School elsewhere;
    Child rio;
    Child ada;
    Plan plan;
    String exclusion;

    void golden() {
        set();
        elsewhere = world.aSchool(world.anAuthority());
        rio = world.aChild()
                .named("Rio", "Mbeki")
                .onRollAt(elsewhere)
                .lookedAfterBy(authority)
                .make();
        ada = world.aChild().named("Ada", "Quill").lookedAfterBy(authority).make();
        marks(FRIDAY.minusDays(1), world.now(), world.now(), "/", "\\");
        marks(FRIDAY, world.now(), world.now(), "I", "O");
        exclusion = record(suspended(MONDAY, MONDAY.plusDays(1)));
        plan = approved(rio, Instant.parse("2026-10-14T09:00:00Z"), LocalDate.of(2026, 10, 9));
        world.inTransaction(() -> {
            Exemption.Terms terms =
                    new Exemption.Terms(ExemptReason.NO_SCHOOL_PLACE, "None offered", null, LocalDate.of(2026, 12, 31));
            world.em().persist(Exemption.of(ada, terms, Author.of(head, world.now()), world.today()));
            return true;
        });
    }

    AsAt now() {
        return new AsAt(world.today(), world.now());
    }

    Pack pack(AsAt at) {
        return world.as(head, () -> makePack.run(Optional.empty(), at)).pack();
    }

    /** Maya's two marks of a day. */
    void marks(LocalDate day, Instant said, Instant at, String morning, String afternoon) {
        world.inTransaction(() -> {
            CodeTable table = codes.table();
            RegisterKey key = new RegisterKey(maya.id(), school.id(), Slot.yearOf(day));
            return registers.enter(
                    Map.of(
                            key,
                            List.of(
                                    new Said(
                                            Slot.of(day, Session.MORNING).index(),
                                            table.symbol(CodeScheme.ENGLAND, morning, day)),
                                    new Said(
                                            Slot.of(day, Session.AFTERNOON).index(),
                                            table.symbol(CodeScheme.ENGLAND, afternoon, day)))),
                    new MarkSource("Nia Rowe", "typed", said, at));
        });
    }

    /** A first version, its submission the day before it was due, and its rating, straight into the tables. */
    private Plan approved(Child child, Instant at, LocalDate due) {
        return world.inTransaction(() -> {
            Plan started = Plan.start(child, true, true, LocalDate.of(2026, 9, 14));
            world.em().persist(started);
            world.em().flush();
            version(started, 1, at);
            String submission = Ids.next();
            world.em()
                    .createNativeQuery(
                            "insert into plan_submission (id, plan_id, child_id, number, authority_id, rubric_id,"
                                    + " submitted_at, due_on, returned, fault_count, part_count, faults, document) select ?1, ?2, ?3,"
                                    + " 1, ?4, min(r.id), ?5, ?6, 0, 0, 7, '', '' from rubric r")
                    .setParameter(1, submission)
                    .setParameter(2, started.id())
                    .setParameter(3, child.id().id())
                    .setParameter(4, authority.id())
                    .setParameter(5, stamp(Instant.parse("2026-10-08T09:00:00Z")))
                    .setParameter(6, java.sql.Date.valueOf(due))
                    .executeUpdate();
            world.em()
                    .createNativeQuery(
                            "insert into plan_rating (id, submission_id, plan_id, authority_id, number, turn,"
                                    + " rater_id, rater_name, rated_at, seconds, overall_code, overall_title, overall_below, because,"
                                    + " stops, locked_at, version) values (?1, ?2, ?3, ?4, 1, 'FIRST', ?5, 'Marian Teague', ?6, 60,"
                                    + " 'good', 'Good', 1, 'x', false, ?6, 1)")
                    .setParameter(1, Ids.next())
                    .setParameter(2, submission)
                    .setParameter(3, started.id())
                    .setParameter(4, authority.id())
                    .setParameter(5, head.id())
                    .setParameter(6, stamp(at))
                    .executeUpdate();
            return started;
        });
    }

    void version(Plan of, int number, Instant at) {
        world.em()
                .persist(new PlanVersion(
                        of,
                        number,
                        PlanKind.PEP,
                        new Author(head.id(), head.name(), at),
                        Role.VIRTUAL_SCHOOL_HEAD,
                        "{\"reviewOn\":\"2027-02-01\",\"sections\":[]}"));
        world.em().flush();
    }

    private static Timestamp stamp(Instant at) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }
}
