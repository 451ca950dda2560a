package org.holdfast.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreeingASafePlaceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Said SAID = new Said("Helen Prior", TODAY, Instant.parse("2026-11-23T10:30:00Z"));

    private final ChildId child = new ChildId(Ids.next());
    private final String school = Ids.next();
    private final SupportRecord support = new SupportRecord(child)
            .holding(List.of(), List.of(), List.of(), new Whereabouts(List.of(enrolment(null)), Map.of(), Map.of()));

    private Enrolment enrolment(@Nullable LocalDate to) {
        return new Enrolment(child, school, Enrolment.Kind.MAIN, new Period(TODAY.minusYears(2), to), Instant.EPOCH);
    }

    private static SafePlace.Agreed at(String room) {
        return new SafePlace.Agreed(room, "By the hall", "Blue card", "Ms Lindqvist", "", "");
    }

    private Refused refusal(SafePlace.Agreed agreed, LocalDate from) {
        return assertThrows(Refused.class, () -> support.agree(school, agreed, from, SAID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"office", "The Office", "reception office", " the  office ", "School office.", "Head’s office"})
    void asks_which_place_the_child_chose_when_only_the_office_is_said(String room) {
        assertEquals(SupportRule.CHILD_CHOSE_THE_PLACE, refusal(at(room), TODAY).rule());
    }

    @Test
    void takes_a_named_office() {
        support.agree(school, at("Ms Lindqvist's office, G4"), TODAY, SAID);
        assertEquals(
                "Ms Lindqvist's office, G4",
                support.safePlace(TODAY).orElseThrow().room());
    }

    @Test
    void says_how_to_get_there_the_signal_and_who_is_told() {
        SafePlace.Agreed agreed = new SafePlace.Agreed("The Nook", "", "Blue card", "Ms Lindqvist", "", "");
        assertEquals(
                SupportRule.PLACE_CAN_BE_FOUND_AND_USED, refusal(agreed, TODAY).rule());
    }

    @Test
    void names_another_for_the_hours_it_is_closed() {
        SafePlace.Agreed agreed = new SafePlace.Agreed("The Nook", "Hall", "Card", "Ruth", "Thu 11:00–11:40", "");
        assertEquals(SupportRule.CLOSED_NEEDS_ANOTHER, refusal(agreed, TODAY).rule());
    }

    @Test
    void ends_the_one_before_and_is_refused_ahead_or_before_it() {
        support.agree(school, at("The Nook"), TODAY.minusDays(10), SAID);
        assertEquals(
                SupportRule.AGREED_IN_THE_PAST,
                refusal(at("Library"), TODAY.minusDays(11)).rule());
        assertEquals(
                SupportRule.AGREED_IN_THE_PAST,
                refusal(at("Library"), TODAY.plusDays(1)).rule());
        support.agree(school, at("Library"), TODAY, SAID);
        assertEquals(
                Optional.of("The Nook"), support.safePlace(TODAY.minusDays(1)).map(SafePlace::room));
        assertEquals(Optional.of("Library"), support.safePlace(TODAY).map(SafePlace::room));
    }

    @Test
    void is_confirmed_and_then_verified_on_that_day() {
        support.agree(school, at("The Nook"), TODAY.minusDays(10), SAID);
        support.confirmSafePlace(new Said("Nia Rowe", TODAY.plusDays(5), SAID.at()));
        assertEquals(
                TODAY.plusDays(5),
                support.safePlace(TODAY.plusDays(5)).orElseThrow().verifiedOn());
    }

    @Test
    void is_no_longer_one_when_the_child_has_left_that_school() {
        SupportRecord left = new SupportRecord(child)
                .holding(
                        List.of(),
                        List.of(),
                        List.of(),
                        new Whereabouts(List.of(enrolment(TODAY)), Map.of(), Map.of()));
        left.agree(school, at("The Nook"), TODAY.minusDays(10), SAID);
        assertEquals(Optional.empty(), left.safePlace(TODAY));
        assertThrows(Refused.class, () -> left.confirmSafePlace(SAID));
    }
}
