package org.holdfast.bridge.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.holdfast.access.Actor;
import org.holdfast.bridge.agreement.SharingAgreement.State;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreeingOnSharingTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final Actor ADMIN = new Actor(Actor.Kind.PERSON, "p1", "Rosalind Peake", List.of());
    private static final Set<Part> EVERYTHING = EnumSet.allOf(Part.class);

    private static SharingAgreement agreement(LocalDate from, @Nullable LocalDate last) {
        return new SharingAgreement(Ids.next(), Agreed.terms(from, last, EVERYTHING, Set.of()), ADMIN, NOW);
    }

    private static String refused(AgreementTerms terms) {
        Refused refused = assertThrows(Refused.class, () -> new SharingAgreement(Ids.next(), terms, ADMIN, NOW));
        return refused.rule().name() + " " + refused.field().orElse("");
    }

    private static AgreementTerms said(String partner, String name, String purpose, String keptAt) {
        AgreementTerms whole = Agreed.terms(FIRST, null, EVERYTHING, Set.of());
        return new AgreementTerms(
                partner,
                name,
                purpose,
                whole.basis(),
                whole.condition(),
                whole.controllers(),
                keptAt,
                FIRST,
                null,
                EVERYTHING,
                true,
                Set.of());
    }

    @Test
    void says_with_whom_what_for_by_which_basis_and_where_it_is_kept() {
        assertEquals("PARTNER_IS_NAMED partner", refused(said(" ", "n", "p", "k")));
        assertEquals("PARTNER_IS_NAMED partner", refused(said("x".repeat(201), "n", "p", "k")));
        assertEquals("AGREEMENT_IS_NAMED name", refused(said("x", "", "p", "k")));
        assertEquals("PURPOSE_IS_SAID purpose", refused(said("x", "n", "p".repeat(501), "k")));
        assertEquals("WHERE_IT_IS_KEPT keptAt", refused(said("x", "n", "p", "\t")));
        AgreementTerms unfounded = new AgreementTerms(
                "x",
                "n",
                "p",
                null,
                SpecialCondition.NONE,
                Controllers.JOINT,
                "k",
                FIRST,
                null,
                EVERYTHING,
                true,
                Set.of());
        assertEquals("BASIS_IS_CHOSEN basis", refused(unfounded));
    }

    @Test
    void says_what_is_shared_by_which_case_systems_and_when() {
        assertEquals("PART_IS_CHOSEN parts", refused(Agreed.terms(FIRST, null, Set.of(), Set.of())));
        AgreementTerms whole = Agreed.terms(FIRST, null, EVERYTHING, Set.of());
        AgreementTerms ofNobody = new AgreementTerms(
                "x",
                "n",
                "p",
                whole.basis(),
                whole.condition(),
                whole.controllers(),
                "k",
                FIRST,
                null,
                EVERYTHING,
                false,
                Set.of());
        assertEquals("CLIENT_IS_CHOSEN clients", refused(ofNobody));
        assertEquals(
                "ENDS_AFTER_IT_BEGINS lastDay", refused(Agreed.terms(FIRST, FIRST.minusDays(1), EVERYTHING, Set.of())));
        assertEquals("BEGINS_IN_OUR_TIME from", refused(Agreed.terms(LocalDate.MIN, null, EVERYTHING, Set.of())));
        assertEquals("BEGINS_IN_OUR_TIME lastDay", refused(Agreed.terms(FIRST, LocalDate.MAX, EVERYTHING, Set.of())));
        assertEquals(State.IN_FORCE, agreement(FIRST, FIRST).state(FIRST), "of one day");
    }

    @Property
    void holds_from_its_first_day_to_its_last_and_not_once_it_is_revoked(
            @ForAll @IntRange(min = -400, max = 400) int day,
            @ForAll @IntRange(min = 0, max = 400) int length,
            @ForAll boolean endless,
            @ForAll boolean revoked) {
        LocalDate last = FIRST.plusDays(length);
        SharingAgreement agreement = agreement(FIRST, endless ? null : last);
        if (revoked) {
            agreement.revoke("A breach", ADMIN, NOW, FIRST);
        }
        LocalDate asked = FIRST.plusDays(day);
        boolean within = !asked.isBefore(FIRST) && (endless || !asked.isAfter(last));
        assertEquals(within && !revoked, agreement.state(asked) == State.IN_FORCE);
        assertEquals(revoked, agreement.state(asked) == State.REVOKED);
    }

    @Test
    void is_revoked_once_with_a_reason_by_somebody_and_before_it_begins_too() {
        SharingAgreement agreement = agreement(FIRST, null);
        assertThrows(Refused.class, () -> agreement.revoke("  ", ADMIN, NOW, FIRST));
        agreement.revoke(" The partner lost a laptop ", ADMIN, NOW, FIRST.minusDays(3));
        assertEquals("The partner lost a laptop", agreement.revokedBecause().orElseThrow());
        assertEquals("Rosalind Peake", agreement.revoked().orElseThrow().name());
        assertThrows(Refused.class, () -> agreement.revoke("Again", ADMIN, NOW, FIRST));
        SharingAgreement over = agreement(FIRST, FIRST);
        assertThrows(Refused.class, () -> over.revoke("Late", ADMIN, NOW, FIRST.plusDays(1)));
    }

    @Test
    void on_the_content_of_a_plan_answers_for_its_existence_and_not_the_other_way_round() {
        assertTrue(Agreed.on(Part.PLAN_CONTENT).covers(Part.PLAN_EXISTENCE));
        assertFalse(Agreed.on(Part.PLAN_EXISTENCE).covers(Part.PLAN_CONTENT));
        for (Part part : Part.values()) {
            List<Part> opened = new ArrayList<>(List.of(Part.values()));
            opened.removeIf(other -> !part.opens(other));
            assertEquals(part == Part.PLAN_CONTENT ? 2 : 1, opened.size(), part.name());
        }
    }

    @Test
    void several_agreements_count_together_and_the_one_that_lets_a_part_through_is_known() {
        Coverage both = new Coverage(List.of(
                new Coverage.InForce("a", EnumSet.of(Part.RECORD)),
                new Coverage.InForce("b", EnumSet.of(Part.CARE, Part.RECORD))));
        assertEquals(Optional.of("a"), both.by(Part.RECORD));
        assertEquals(Optional.of("b"), both.by(Part.CARE));
        assertEquals(List.of(Part.CONTACTS), both.missing(Part.RECORD, Part.CONTACTS, Part.CARE));
        assertNotEquals(both.stamp(), new Coverage(both.agreements().subList(0, 1)).stamp());
        assertNotEquals(both.stamp(), Coverage.NONE.stamp());
    }

    @Test
    void nothing_is_shared_where_nothing_was_read_and_a_word_that_is_no_part_shares_nothing() {
        Sharing unread = new Sharing();
        for (Part part : Part.values()) {
            assertFalse(unread.covers(part));
        }
        assertEquals(List.of("CARE"), unread.withheld(Part.CARE));
        assertNull(Agreed.on(Part.CARE).withheld(Part.CARE));
        assertEquals(Set.of(Part.CARE), Part.ofWords("CARE EVERYTHING care"));
        assertEquals(EVERYTHING, Part.ofWords(Part.words(EVERYTHING)));
        assertTrue(Part.words(EVERYTHING).length() <= 200, "as the column has it");
    }
}
