package org.holdfast.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.CareKind;
import org.holdfast.child.ChildState;
import org.holdfast.contact.ContactCheck;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.plan.Part.State;
import org.holdfast.plan.PlanFacts.Answered;
import org.holdfast.plan.PlanFacts.Asked;
import org.holdfast.plan.PlanFacts.Gap;
import org.holdfast.plan.PlanFacts.PlanDates;
import org.holdfast.plan.form.PartName;
import org.holdfast.school.Setting;
import org.holdfast.school.Settings;
import org.holdfast.school.Term;
import org.holdfast.school.Terms;
import org.holdfast.support.SupportCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each part by example: today is 23 November 2026, the second half of the autumn term. */
class UpToDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate THIS_TERM = LocalDate.of(2026, 9, 20);
    private static final LocalDate LAST_TERM = LocalDate.of(2026, 5, 4);
    private static final LocalDate TWO_TERMS_AGO = LocalDate.of(2026, 2, 3);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private @Nullable LocalDate asked = THIS_TERM;
    private Optional<ChildViews.NotGiven> notGiven = Optional.empty();
    private List<ContactCheck> contacts = List.of(new ContactCheck("Joan Wilmot", LAST_TERM));
    private SupportCheck support = support("Dele Adeyemi", "Ruth Lindqvist", "The Nook", LAST_TERM);
    private final Map<PartName, Answered> answered = new EnumMap<>(Map.of(
            PartName.SUPPORT, new Answered(4, 0, Optional.empty(), Optional.of(LAST_TERM)),
            PartName.PREFERENCES, new Answered(2, 0, Optional.empty(), Optional.of(TWO_TERMS_AGO))));
    private final Map<PartName, Gap> gaps = new EnumMap<>(PartName.class);
    private Optional<LocalDate> review = Optional.of(TODAY.plusDays(20));
    private Optional<LocalDate> approved = Optional.of(LocalDate.of(2026, 10, 1));
    private LocalDate schoolSince = LocalDate.of(2024, 9, 2);
    private LocalDate schoolKnown = LocalDate.of(2024, 9, 2);
    private Optional<LocalDate> home = Optional.of(LocalDate.of(2026, 1, 5));
    private CareKind care = CareKind.LOOKED_AFTER;
    private boolean started = true;
    private Optional<Exempt> exempt = Optional.empty();

    private static SupportCheck support(
            @Nullable String key, @Nullable String backup, @Nullable String place, LocalDate checked) {
        return new SupportCheck(
                Optional.ofNullable(key),
                Optional.of(LocalDate.of(2025, 9, 1)),
                Optional.of(checked),
                Optional.ofNullable(backup),
                Optional.ofNullable(place),
                Optional.of(checked));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(LONDON).toInstant();
    }

    private static Periods periods() {
        Map<Setting, Settings.Value> settings = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            settings.put(setting, new Settings.Value(2, "local setting", false));
        }
        settings.put(Setting.PREFERENCES_VERIFIED_TERMS, new Settings.Value(3, "local setting", false));
        settings.put(Setting.REVIEW_WITHIN_DAYS, new Settings.Value(140, "local setting", false));
        List<Term> terms = List.of(
                new Term(null, "spring", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27), "test"),
                new Term(null, "summer", LocalDate.of(2026, 4, 13), LocalDate.of(2026, 7, 21), "test"),
                new Term(null, "autumn", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18), "test"));
        return new Periods(settings, new Terms.Calendar(terms), LONDON);
    }

    private UpToDate answer() {
        ChildId id = new ChildId(Ids.next());
        ChildState state = new ChildState(
                id,
                Optional.of(care),
                Optional.empty(),
                Optional.of(new ChildState.Since("school", Optional.empty(), schoolSince, at(schoolKnown))),
                home.map(day -> new ChildState.Since("home", Optional.empty(), day, at(day))),
                LocalDate.of(2013, 5, 4),
                Optional.of(LocalDate.of(2024, 1, 8)));
        Optional<PlanDates> plan = !started
                ? Optional.empty()
                : Optional.of(new PlanDates(
                        "plan",
                        2,
                        review,
                        approved.map(day -> 1),
                        approved.map(UpToDateTest::at),
                        approved.map(UpToDateTest::at),
                        Optional.ofNullable(asked).map(day -> new Asked(day, "Dele Adeyemi", notGiven)),
                        PlanStatus.DRAFT,
                        Optional.empty()));
        return UpToDate.of(
                new PlanFacts(state, plan, answered, contacts, support, gaps, List.of()), exempt, periods(), TODAY);
    }

    private void only(PartName failing, State state) {
        UpToDate answer = answer();
        assertFalse(answer.ok());
        assertEquals(List.of(failing), answer.failing().stream().map(Part::name).toList());
        Part part = answer.failing().get(0);
        assertEquals(state, part.state());
        assertFalse(part.sentence().isBlank());
        assertFalse(part.source().isBlank());
        assertTrue(part.href().startsWith("/"));
    }

    @Test
    void says_yes_when_all_seven_are_right_and_nothing_changed() {
        assertTrue(answer().ok());
        assertEquals(7, answer().parts().size());
        answer().parts().forEach(part -> assertFalse(part.sentence().contains("{"), part.sentence()));
    }

    @Test
    void is_neither_up_to_date_nor_behind_while_exempt() {
        for (LocalDate day : List.of(THIS_TERM, LAST_TERM)) {
            asked = day;
            exempt = Optional.of(exemption(TODAY));
            assertFalse(answer().ok());
            assertFalse(answer().behind());
            exempt = Optional.of(exemption(TODAY.minusDays(1)));
            assertEquals(day.equals(THIS_TERM), answer().ok(), "it is over");
            assertEquals(!day.equals(THIS_TERM), answer().behind());
        }
    }

    private static Exempt exemption(LocalDate until) {
        return new Exempt("1", ExemptReason.ILL, "In hospital", TODAY.minusDays(9), until, "Marian Teague");
    }

    @Test
    void wants_the_childs_views_of_this_term() {
        asked = LAST_TERM;
        only(PartName.VIEWS, State.MISSING);
        asked = null;
        only(PartName.VIEWS, State.MISSING);
    }

    @Test
    void takes_a_coded_reason_of_this_term_for_views() {
        notGiven = Optional.of(ChildViews.NotGiven.CHOSE_NOT_TO);
        assertTrue(answer().ok());
        assertTrue(answer().parts().get(0).sentence().contains("chose not to"));
    }

    @Test
    void wants_every_contact_checked_in_this_term_or_the_last() {
        contacts = List.of(new ContactCheck("Joan Wilmot", THIS_TERM), new ContactCheck("Dr Sethi", TWO_TERMS_AGO));
        only(PartName.CONTACTS, State.CHECK);
        assertEquals(
                "Dr Sethi, last checked 3 Feb 2026.", answer().failing().get(0).sentence());
        contacts = List.of(new ContactCheck("Dr Sethi", null));
        only(PartName.CONTACTS, State.CHECK);
        contacts = List.of();
        only(PartName.CONTACTS, State.MISSING);
    }

    @Test
    void wants_a_key_person_and_a_backup() {
        support = support(null, null, "The Nook", THIS_TERM);
        only(PartName.KEY_PERSON, State.MISSING);
        support = support("Dele Adeyemi", null, "The Nook", THIS_TERM);
        only(PartName.KEY_PERSON, State.MISSING);
        assertEquals("Dele Adeyemi has no backup.", answer().failing().get(0).sentence());
    }

    @Test
    void wants_a_safe_place() {
        support = support("Dele Adeyemi", "Ruth Lindqvist", null, THIS_TERM);
        only(PartName.SAFE_PLACE, State.MISSING);
    }

    @Test
    void wants_key_person_and_safe_place_checked_in_period() {
        support = support("Dele Adeyemi", "Ruth Lindqvist", "The Nook", TWO_TERMS_AGO);
        assertEquals(
                List.of(PartName.KEY_PERSON, PartName.SAFE_PLACE),
                answer().failing().stream().map(Part::name).toList());
    }

    @Test
    void wants_support_in_school_written_and_checked() {
        answered.put(PartName.SUPPORT, new Answered(4, 1, Optional.of("What helps"), Optional.of(THIS_TERM)));
        only(PartName.SUPPORT, State.MISSING);
        answered.put(PartName.SUPPORT, new Answered(4, 0, Optional.empty(), Optional.of(TWO_TERMS_AGO)));
        only(PartName.SUPPORT, State.CHECK);
    }

    @Test
    void wants_preferences_asked_within_three_terms() {
        answered.put(
                PartName.PREFERENCES, new Answered(2, 0, Optional.empty(), Optional.of(LocalDate.of(2025, 12, 1))));
        only(PartName.PREFERENCES, State.CHECK);
        answered.remove(PartName.PREFERENCES);
        only(PartName.PREFERENCES, State.MISSING);
    }

    @Test
    void wants_a_review_date_ahead_and_not_too_far() {
        review = Optional.empty();
        only(PartName.REVIEW, State.MISSING);
        review = Optional.of(TODAY.minusDays(1));
        only(PartName.REVIEW, State.CHECK);
        review = Optional.of(TODAY.plusDays(200));
        only(PartName.REVIEW, State.CHECK);
        review = Optional.of(TODAY);
        assertTrue(answer().ok());
    }

    @Test
    void is_asked_again_after_a_change_of_home_school_or_key_person() {
        home = Optional.of(LocalDate.of(2026, 11, 2));
        only(PartName.UNCHANGED, State.CHECK);
        home = Optional.empty();
        schoolSince = LocalDate.of(2026, 11, 2);
        schoolKnown = schoolSince;
        only(PartName.UNCHANGED, State.CHECK);
    }

    @Test
    void is_asked_again_when_an_earlier_change_became_known_later() {
        schoolSince = LocalDate.of(2026, 9, 1);
        schoolKnown = LocalDate.of(2026, 10, 20);
        only(PartName.UNCHANGED, State.CHECK);
    }

    @Test
    void is_not_without_an_approved_version() {
        approved = Optional.empty();
        only(PartName.UNCHANGED, State.CHECK);
    }

    @Test
    void keeps_saying_no_to_a_recorded_gap() {
        asked = null;
        gaps.put(PartName.VIEWS, new Gap("Away until Friday", "Ruth Lindqvist", TODAY.plusDays(4)));
        only(PartName.VIEWS, State.GAP);
        assertEquals(
                "Away until Friday. Ruth Lindqvist mends it by 27 Nov 2026.",
                answer().failing().get(0).sentence());
    }

    @Test
    void asks_nothing_of_short_breaks_nor_of_a_child_who_owes_no_plan() {
        care = CareKind.SHORT_BREAKS;
        assertFalse(answer().due());
        assertTrue(answer().failing().isEmpty());
        care = CareKind.CHILD_IN_NEED;
        started = false;
        assertFalse(answer().due());
        care = CareKind.LOOKED_AFTER;
        assertTrue(answer().due());
        assertFalse(answer().ok());
    }
}
