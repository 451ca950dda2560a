package org.holdfast.monitoring.measure;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
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
import org.holdfast.child.AttachmentNeed;
import org.holdfast.child.Characteristic;
import org.holdfast.child.Child;
import org.holdfast.child.ChildFacts;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Decider;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionTerms;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.Period;
import org.holdfast.plan.Author;
import org.holdfast.plan.Plan;
import org.holdfast.plan.PlanVersion;
import org.holdfast.plan.form.PlanKind;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.school.Term;
import org.holdfast.school.Terms;
import org.holdfast.testing.World;

/** An authority with two schools, and facts of its children in short words; today is Monday 23 November 2026. */
@SuppressWarnings("NullAway.Init")
abstract class MeasureScene {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SINCE = MONDAY.minusYears(1);
    private static final Term AUTUMN =
            new Term(null, "autumn", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18), "test");
    private static final LocalDate FIRST_MARK = LocalDate.of(2026, 9, 7);

    @Inject
    World world;

    @Inject
    ChildFacts facts;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    @Inject
    Exclusions exclusions;

    @Inject
    MeasuredAuthorities measured;

    LocalAuthority authority;
    School near;
    School far;
    Actor head;

    void set() {
        authority = world.anAuthority();
        near = world.aSchool(authority);
        far = world.aSchool(world.anAuthority());
        head = world.virtualSchoolHead(authority);
    }

    AsAt now() {
        return new AsAt(world.today(), world.now());
    }

    MeasureSheet sheet(AsAt at) {
        return world.inTransaction(() -> measured.sheet(authority.id(), at));
    }

    List<Child> inCare(int number, School school) {
        return Stream.generate(() ->
                        world.aChild().onRollAt(school).lookedAfterBy(authority).make())
                .limit(number)
                .toList();
    }

    void need(List<Child> children, AttachmentNeed.Level level) {
        children.forEach(child -> record(() -> facts.record(new AttachmentNeed(
                child.id(), level, "Dr Amari", "psychologist (health)", new Period(SINCE, null), world.now()))));
    }

    void characteristic(List<Child> children, Characteristic.Kind kind, String code) {
        children.forEach(child -> record(() -> facts.record(
                new Characteristic(child.id(), kind, code, new Period(SINCE, null), "SSDA903", world.now()))));
    }

    /** Approved now, with all questions on support answered and its review in sixty days. */
    void plan(List<Child> children) {
        children.forEach(child -> plan(child, MONDAY.plusDays(60), "Words"));
    }

    void plan(Child child, LocalDate review, String support) {
        record(() -> {
            Plan plan = Plan.start(child, true, true, SINCE);
            world.em().persist(plan);
            world.em().flush();
            Author approver = new Author(head.id(), head.name(), world.now());
            world.em()
                    .persist(new PlanVersion(
                            plan, 1, PlanKind.PEP, approver, Role.VIRTUAL_SCHOOL_HEAD, document(review, support)));
        });
    }

    /** As much of a frozen text as is read back. */
    private static String document(LocalDate review, String support) {
        String questions = Stream.of("see", "helps", "worse", "given")
                .map(code -> "{\"code\":\"support." + code + "\",\"label\":\"" + code + "\",\"state\":\"FRESH\","
                        + "\"text\":\"" + (code.equals("given") ? support : "Words")
                        + "\",\"writtenAt\":\"2026-11-20T10:00:00Z\"}")
                .collect(Collectors.joining(","));
        return "{\"reviewOn\":\"" + review + "\",\"sections\":[{\"questions\":[" + questions + "]}]}";
    }

    /** Half days from 7 September on: so many present, then so many absent without leave. */
    void marks(List<Child> children, School school, int present, int absent) {
        CodeTable table = world.inTransaction(codes::table);
        children.forEach(child -> {
            List<Said> said = new ArrayList<>();
            for (int i = 0; i < present + absent; i++) {
                LocalDate day = FIRST_MARK.plusDays(i / 2);
                Session session = i % 2 == 0 ? Session.MORNING : Session.AFTERNOON;
                String code = i >= present ? "O" : i % 2 == 0 ? "/" : "\\";
                said.add(new Said(Slot.of(day, session).index(), table.symbol(CodeScheme.ENGLAND, code, day)));
            }
            MarkSource source = new MarkSource("Nia Rowe", "typed", world.now(), world.now());
            record(() -> registers.enter(Map.of(new RegisterKey(child.id(), school.id(), 2026), said), source));
        });
    }

    void suspended(Child child, School school) {
        record(() -> exclusions.add(new Exclusion(
                child.id(),
                school.id(),
                new ExclusionTerms(
                        Category.SUSPENSION,
                        LocalDate.of(2026, 10, 5),
                        Session.MORNING,
                        LocalDate.of(2026, 10, 6),
                        Session.AFTERNOON,
                        "",
                        Decider.Capacity.HEAD,
                        List.of("DB"),
                        "",
                        "",
                        false,
                        true),
                new Decider("Alan Reeve", Decider.Capacity.HEAD),
                new Terms.Calendar(List.of(AUTUMN)),
                head,
                Exclusion.TYPED,
                world.now())));
    }

    void record(Runnable work) {
        world.inTransaction(() -> {
            work.run();
            return true;
        });
    }
}
