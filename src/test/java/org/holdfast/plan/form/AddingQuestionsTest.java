package org.holdfast.plan.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.CareKind;
import org.holdfast.child.CareStatus;
import org.holdfast.child.ChildFacts;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.plan.APlan;
import org.holdfast.plan.ReadPlan;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One form for all, and what an authority asks beside it, from a day on. */
@HoldfastTest(alwaysOnMySql = true)
class AddingQuestionsTest {
    @Inject
    World world;

    @Inject
    SetForm setForm;

    @Inject
    ReadForm readForm;

    @Inject
    ListForms listForms;

    @Inject
    ReadPlan readPlan;

    private APlan plan;
    private Actor admin;

    @BeforeEach
    void an_authority_with_an_administrator() {
        plan = APlan.inCare(world);
        admin = administrator(plan.authority);
    }

    private Actor administrator(LocalAuthority authority) {
        return world.person("Rosalind Peake", Role.ADMINISTRATOR, authority.id());
    }

    private static Question question(String code, String label) {
        return new Question(
                code,
                Question.Type.TEXT,
                label,
                "",
                List.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static Section section(Question... questions) {
        return new Section(
                "",
                "What Northmere asks",
                "",
                Role.DESIGNATED_TEACHER,
                Optional.empty(),
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                EnumSet.of(Edition.SCHOOL),
                Optional.empty(),
                false,
                List.of(questions));
    }

    private ReadForm.Read latest() {
        return world.as(admin, () -> readForm.run("", ""));
    }

    private void set(LocalDate from, Section... sections) {
        set(latest().versionId(), from, sections);
    }

    private void set(String read, LocalDate from, Section... sections) {
        world.doAs(admin, () -> setForm.run("", read, new AddOn(List.of(sections)), from));
    }

    private LocalDate tomorrow() {
        return world.today().plusDays(1);
    }

    /** As if it had been set long ago and had begun since. */
    private void began(LocalDate day) {
        world.inTransaction(() -> world.em()
                .createNativeQuery("update plan_form set valid_from = ?1 where authority_id = ?2 and valid_to is null"
                        + " and superseded_at is null")
                .setParameter(1, java.sql.Date.valueOf(day))
                .setParameter(2, plan.authority.id())
                .executeUpdate());
    }

    private void begun(LocalDate day) {
        world.inTransaction(() -> world.em()
                .createQuery("update Plan p set p.begunOn = :day where p.childId = :child")
                .setParameter("day", day)
                .setParameter("child", plan.child.id().id())
                .executeUpdate());
    }

    private Set<String> asked(APlan whose) {
        return world.as(whose.teacher, () -> readPlan.run(whose.child.id())).hand().form().questions().stream()
                .map(Question::code)
                .filter(code -> code.startsWith("la."))
                .collect(Collectors.toSet());
    }

    private FormRule refusal(LocalDate from, Section... sections) {
        return (FormRule) assertThrows(Refused.class, () -> set(from, sections)).rule();
    }

    private String field(Section... sections) {
        return assertThrows(Refused.class, () -> set(tomorrow(), sections))
                .field()
                .orElseThrow();
    }

    @Test
    void is_asked_from_its_day_on_and_never_backwards() {
        plan.started();
        assertEquals(FormRule.BEGINS_TOMORROW, refusal(world.today(), section(question("", "Who drives?"))));
        assertEquals(FormRule.BEGINS_TOMORROW, refusal(world.today().minusDays(1), section(question("", "Why?"))));
        set(tomorrow(), section(question("", "Who drives?")));
        assertEquals(Set.of(), asked(plan), "a draft keeps the form of the day it began");
        begun(tomorrow());
        assertEquals(1, asked(plan).size());
    }

    @Test
    void is_one_section_beside_the_one_form_and_counts_for_its_own_children_alone() {
        APlan other = APlan.inCare(world).started();
        set(tomorrow(), section(question("", "Who drives?")));
        began(world.today());
        plan.started();
        assertEquals(1, asked(plan).size());
        assertEquals(Set.of(), asked(other));
        APlan voluntary = APlan.afterCare(world).agreed().started();
        assertEquals(Set.of(), asked(voluntary));
        assertTrue(plan.whole().upToDate().parts().stream()
                .noneMatch(part -> part.sentence().contains("drives")));
    }

    @Test
    void codes_meet_neither_the_national_ones_nor_another_authoritys_and_are_never_given_twice() {
        set(tomorrow(), section(question("", "One?"), question("", "Two?")));
        String prefix = "la." + plan.authority.code().toLowerCase(Locale.ROOT) + ".";
        Section first = latest().sections().get(0);
        assertEquals(prefix + "s1", first.code());
        assertEquals(
                List.of(prefix + "q1", prefix + "q2"),
                first.questions().stream().map(Question::code).toList());
        set(tomorrow(), first.with(List.of(first.questions().get(1), question("", "Three?"))));
        assertEquals(
                List.of(prefix + "q2", prefix + "q3"),
                latest().sections().get(0).questions().stream()
                        .map(Question::code)
                        .toList());
        assertEquals(FormRule.OWN_QUESTIONS, refusal(tomorrow(), section(question("sen.status", "Mine?"))));
        assertEquals(FormRule.OWN_QUESTIONS, refusal(tomorrow(), section(question("la.zzz.q1", "Theirs?"))));
        assertEquals(
                FormRule.OWN_QUESTIONS,
                refusal(tomorrow(), section(question(prefix + "q2", "A"), question(prefix + "q2", "B"))));
    }

    @Test
    void a_retired_question_keeps_its_answers_and_can_be_asked_again() {
        set(tomorrow(), section(question("", "Who drives?"), question("", "Who waits?")));
        began(world.today().minusDays(9));
        plan.started();
        Section first = latest().sections().get(0);
        String drives = first.questions().get(0).code();
        plan.answers(plan.teacher, drives, "Her aunt.");
        set(tomorrow(), first.with(List.of(first.questions().get(1))));
        assertEquals(
                List.of(drives), latest().retired().stream().map(Question::code).toList());
        begun(tomorrow());
        assertFalse(asked(plan).contains(drives));
        assertEquals("Her aunt.", plan.held(drives).text());
        Section now = latest().sections().get(0);
        set(
                tomorrow().plusDays(1),
                now.with(List.of(now.questions().get(0), latest().retired().get(0))));
        begun(tomorrow().plusDays(1));
        assertTrue(asked(plan).contains(drives));
    }

    @Test
    void an_answer_stays_with_a_question_of_its_kind() {
        set(tomorrow(), section(question("", "Who drives?")));
        Section first = latest().sections().get(0);
        Question known = first.questions().get(0);
        Question changed = new Question(
                known.code(),
                Question.Type.DATE,
                known.label(),
                "",
                List.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        assertEquals(FormRule.TYPE_STAYS, refusal(tomorrow(), first.with(List.of(changed))));
        set(tomorrow(), first.with(List.of(question(known.code(), "Who drives the child?"))));
    }

    @Test
    void replaces_what_went_before_and_whatever_was_to_begin_later() {
        set(tomorrow(), section(question("", "One?")));
        began(world.today().minusDays(9));
        Section one = latest().sections().get(0);
        set(tomorrow().plusDays(20), one, section(question("", "Later?")));
        set(tomorrow().plusDays(5), one);
        List<FormVersion> own = world.as(admin, () -> listForms.run("")).own();
        assertEquals(2, own.size());
        assertEquals(tomorrow().plusDays(5), own.get(0).from());
        assertEquals(Optional.of(tomorrow().plusDays(5)), own.get(1).to());
        assertTrue(own.get(1).inForce(world.today()));
        set(tomorrow().plusDays(5));
        own = world.as(admin, () -> listForms.run("")).own();
        assertEquals(1, own.size(), "nothing is asked from that day on");
        assertEquals(Optional.of(tomorrow().plusDays(5)), own.get(0).to());
    }

    @Test
    void each_fault_is_said_at_its_field() {
        Section whole = section(question("", "Who drives?"));
        assertEquals("sections.0.questions.0.label", field(section(question("", " "))));
        assertEquals("sections.0.questions.0.label", field(section(question("", "x".repeat(201)))));
        assertEquals("sections.1.title", field(whole, titled(whole, "")));
        assertEquals("sections.0.title", field(section()));
        assertEquals("sections.0.editions", field(with(whole, EnumSet.noneOf(Edition.class), 1, 9)));
        assertEquals("sections.0.yearTo", field(with(whole, EnumSet.of(Edition.SCHOOL), 9, 8)));
        for (List<String> choices : List.of(
                List.<String>of(),
                List.of("One"),
                List.of("A", "A "),
                List.of("A|B", "C"),
                List.of("x".repeat(260), "y".repeat(260)))) {
            Question bad = new Question(
                    "",
                    Question.Type.CHOICE,
                    "Which?",
                    "",
                    choices,
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "");
            assertEquals("sections.0.questions.0.choices", field(section(bad)));
        }
        Section[] many = IntStream.range(0, 11).mapToObj(i -> whole).toArray(Section[]::new);
        assertEquals(FormRule.SIZE_IS_BORNE, refusal(tomorrow(), many));
        assertEquals(FormRule.BEGINS_TOMORROW, refusal(world.today().plusYears(3), whole));
        assertTrue(latest().version().isEmpty(), "nothing was saved");
    }

    private static Section titled(Section s, String title) {
        return new Section(
                s.code(),
                title,
                s.help(),
                s.owner(),
                s.only(),
                s.yearFrom(),
                s.yearTo(),
                s.editions(),
                s.when(),
                false,
                s.questions());
    }

    private static Section with(Section s, Set<Edition> editions, int from, int to) {
        return new Section(
                s.code(), s.title(), s.help(), s.owner(), s.only(), from, to, editions, s.when(), false, s.questions());
    }

    @Test
    void comes_back_as_it_was_written() {
        Question choice = new Question(
                "",
                Question.Type.CHOICE,
                "Which way?",
                "By whom.",
                List.of("Bus", "Taxi"),
                false,
                Optional.empty(),
                Optional.of(PlanKind.PEP),
                Optional.of(Circumstance.EHC_PLAN),
                "");
        Section written = new Section(
                "",
                "Travel",
                "How the child comes to school.",
                Role.SOCIAL_WORKER,
                Optional.of(PlanKind.PEP),
                3,
                11,
                EnumSet.of(Edition.CARER, Edition.SCHOOL),
                Optional.of(Circumstance.ALTERNATIVE_PROVISION),
                false,
                List.of(choice));
        set(tomorrow(), written);
        Section read = latest().sections().get(0);
        assertEquals(
                titled(written, "Travel").with(List.of()),
                new Section(
                        "",
                        read.title(),
                        read.help(),
                        read.owner(),
                        read.only(),
                        read.yearFrom(),
                        read.yearTo(),
                        read.editions(),
                        read.when(),
                        read.delegable(),
                        List.of()));
        Question back = read.questions().get(0);
        assertEquals(List.of("Bus", "Taxi"), back.choices());
        assertEquals(Optional.of(Circumstance.EHC_PLAN), back.when());
        assertEquals(Optional.of(PlanKind.PEP), back.only());
        assertEquals("Asked by " + plan.authority.name(), back.source());
        assertTrue(back.part().isEmpty());
    }

    @Test
    void is_the_own_authoritys_alone() {
        LocalAuthority other = world.anAuthority();
        assertThrows(NotFound.class, () -> world.as(admin, () -> listForms.run(other.id())));
        assertThrows(NotFound.class, () -> world.as(admin, () -> readForm.run(other.id(), "")));
        assertThrows(
                NotFound.class,
                () -> world.doAs(admin, () -> setForm.run(other.id(), "", new AddOn(List.of()), tomorrow())));
        set(tomorrow(), section(question("", "Who drives?")));
        String version = latest().versionId();
        assertThrows(NotFound.class, () -> world.as(administrator(other), () -> readForm.run("", version)));
    }

    @Test
    void does_not_undo_what_somebody_else_set_meanwhile() {
        String read = latest().versionId();
        set(tomorrow(), section(question("", "Who drives?")));
        assertThrows(StaleVersion.class, () -> set(read, tomorrow(), section(question("", "Who waits?"))));
    }

    @Test
    void follows_the_authority_at_the_next_draft() {
        set(tomorrow(), section(question("", "Who drives?")));
        began(world.today().minusDays(30));
        plan.started();
        begun(world.today().minusDays(20));
        assertEquals(1, asked(plan).size());
        LocalAuthority next = world.anAuthority();
        world.inTransaction(() -> {
            ChildFacts facts = APlan.bean(ChildFacts.class);
            CareStatus now = facts.careStatuses(plan.child).get(0);
            facts.correct(
                    now,
                    status(plan.authority, new Period(now.from(), world.today().minusDays(5))));
            facts.record(status(next, new Period(world.today().minusDays(5), null)));
            return true;
        });
        assertEquals(1, asked(plan).size(), "the running draft keeps its form");
        begun(world.today());
        assertEquals(Set.of(), asked(plan));
    }

    private CareStatus status(LocalAuthority authority, Period period) {
        return new CareStatus(plan.child.id(), CareKind.LOOKED_AFTER, period, "test", Instant.EPOCH)
                .under("C2", authority.id());
    }

    @Test
    void a_plan_costs_no_more_statements_with_it_than_without() {
        plan.started();
        int without = StatementCount.of(() -> world.as(plan.teacher, () -> readPlan.run(plan.child.id())));
        set(tomorrow(), section(question("", "Who drives?")));
        began(world.today());
        assertEquals(1, asked(plan).size());
        StatementCount.atMost(without, () -> world.as(plan.teacher, () -> readPlan.run(plan.child.id())));
    }
}
