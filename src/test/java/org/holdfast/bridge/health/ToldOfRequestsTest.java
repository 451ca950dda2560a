package org.holdfast.bridge.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdfast.bridge.health.Holding.Row;
import org.junit.jupiter.api.Test;

/** What is kept of a request that was refused, and how ids of both sides are compared: rules without a database. */
class ToldOfRequestsTest {
    private static final Instant MORNING = Instant.parse("2026-11-30T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private static Refusal refusal(String sourceId, String reason, Instant at) {
        return Refusal.once("a", "lcs", SentKind.PLACEMENT, sourceId, reason, 409, at);
    }

    @Test
    void the_same_row_refused_for_the_same_reason_is_one_however_often_it_is_sent() {
        Refusal both = refusal("P1", "ended-already", MORNING).and(refusal("P1", "ended-already", NOON));
        assertEquals(2, both.times());
        assertEquals(MORNING, both.first());
        assertEquals(NOON, both.last());
        assertEquals(refusal("P1", "ended-already", NOON).key(), both.key());
        assertNotEquals(both.key(), refusal("P2", "ended-already", NOON).key());
        assertNotEquals(both.key(), refusal("P1", "not-found", NOON).key());
    }

    @Test
    void what_is_no_id_of_a_row_is_not_kept() {
        assertEquals("", refusal("P\u00001", "invalid", NOON).sourceId());
        assertEquals("", refusal("Zo\u00eb", "invalid", NOON).sourceId());
        assertEquals("", refusal("x".repeat(101), "invalid", NOON).sourceId());
        assertEquals("P 1/2", refusal("P 1/2", "invalid", NOON).sourceId());
    }

    @Test
    void a_reason_that_is_no_word_of_the_contract_becomes_its_status() {
        assertEquals("status-409", refusal("P1", "", NOON).reason());
        assertEquals("status-409", refusal("P1", "<b>", NOON).reason());
    }

    @Test
    void what_a_request_is_about_follows_from_the_path_alone() {
        assertEquals(Optional.of(SentKind.CHILD), SentKind.of("/v1/children/by-social-care-id/{number}"));
        assertEquals(Optional.of(SentKind.PLACEMENT), SentKind.of("/v1/children/{id}/placements/{sourceId}"));
        assertEquals(
                Optional.of(SentKind.CARE_SECTION), SentKind.of("/v1/children/{id}/plan/draft/answers/{question}"));
        assertEquals(Optional.of(SentKind.ATTENDANCE), SentKind.of("/v1/schools/{urn}/attendance"));
        assertEquals(Optional.empty(), SentKind.of("/v1/webhooks/{id}"));
    }

    @Test
    void ids_of_one_side_alone_are_found_whichever_way_a_childs_number_is_written() {
        Holding held = new Holding(
                3,
                List.of(new Row(Set.of("77"), "0077"), new Row(Set.of("5", "OLD5"), "5"), new Row(Set.of("9"), "9")));
        Holding.Difference only = held.against(CountKind.CHILDREN_IN_CARE, List.of("77", "old5", "0123"));
        assertEquals(List.of("0123"), only.theirs());
        assertEquals(List.of("9"), only.ours());
    }

    @Test
    void ids_of_rows_are_compared_as_they_are_written() {
        Holding held = new Holding(1, List.of(new Row(Set.of("p1"), "p1")));
        Holding.Difference only = held.against(CountKind.PLACEMENTS, List.of("P1"));
        assertEquals(List.of("P1"), only.theirs());
        assertEquals(List.of("p1"), only.ours());
    }

    @Test
    void a_thousand_ids_of_one_side_are_kept() {
        List<String> sent =
                IntStream.range(0, 3000).mapToObj(i -> "P" + (10_000 + i)).toList();
        Holding.Difference only = new Holding(0, List.of()).against(CountKind.CONTACTS, sent);
        assertEquals(1000, only.theirs().size());
        assertEquals("P10000", only.theirs().get(0));
    }

    @Test
    void a_row_holds_from_its_first_day_to_the_day_before_its_end() {
        LocalDate day = LocalDate.of(2026, 11, 30);
        assertTrue(new Holdings.Span(day, Optional.empty()).holdsOn(day));
        assertFalse(new Holdings.Span(day.plusDays(1), Optional.empty()).holdsOn(day));
        assertFalse(new Holdings.Span(day.minusDays(5), Optional.of(day)).holdsOn(day));
        assertTrue(new Holdings.Span(day.minusDays(5), Optional.of(day.plusDays(1))).holdsOn(day));
    }

    @Test
    void a_reason_is_said_in_the_words_of_the_rule_that_refused() {
        assertTrue(ReasonWords.of("ended-already").startsWith("Care ends for a reason"));
        assertTrue(ReasonWords.of("status-503").startsWith("It failed here"));
        assertEquals("Refused for “no-such-reason”", ReasonWords.of("no-such-reason"));
    }
}
