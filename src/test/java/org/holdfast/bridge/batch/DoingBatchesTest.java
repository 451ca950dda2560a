package org.holdfast.bridge.batch;

import static org.holdfast.bridge.batch.Batching.about;
import static org.holdfast.bridge.batch.Batching.child;
import static org.holdfast.bridge.batch.Batching.event;
import static org.holdfast.bridge.batch.Batching.home;
import static org.holdfast.bridge.batch.Batching.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.access.ApiClient;
import org.holdfast.access.Scope;
import org.holdfast.bridge.agreement.Agreed;
import org.holdfast.child.push.Verdict;
import org.holdfast.kernel.ChildId;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the lines of a batch do, and what each is answered. */
@HoldfastTest(alwaysOnMySql = true)
@SuppressWarnings("NullAway.Init")
class DoingBatchesTest {
    @Inject
    World world;

    private Batching system;
    private String number;

    @BeforeEach
    void aCaseSystem() {
        system = new Batching(world);
        number = Batching.aNumber();
    }

    @Test
    void each_line_is_answered_as_the_push_alone_would_be() {
        String first = event();
        String later = event();
        List<LineAnswer> answers = system.does(List.of(
                child(number, "Rosa"),
                home(about(number), "P1", "2026-11-01", later, ""),
                home(about(number), "P1", "2026-11-01", later, ""),
                home(about(number), "P1", "2026-11-02", first, ""),
                "",
                home(about(number), "P1", "2026-11-03"),
                "{\"kind\":\"PLACEMENT\"," + about(number) + ",\"sourceId\":\"P1\",\"withdraw\":true,\"body\":{"
                        + event() + "}}"));
        assertEquals(
                List.of("1 201 NEW", "2 201 NEW", "3 200 REPEATED", "4 200 OLDER", "6 200 NEW", "7 200 NEW"),
                said(answers));
        ChildId child = answers.get(0).child().orElseThrow();
        assertTrue(answers.stream()
                .allMatch(answer -> answer.child().filter(child::equals).isPresent()));
    }

    @Test
    void progress_adds_up_and_what_was_sent_is_erased_when_all_is_done() {
        String twice = child(number, "Rosa");
        String id = system.sends(List.of(twice, twice, "no JSON", home(about("NOBODY"), "P1", "2026-11-01")));
        Batch waiting = system.batch(id);
        assertEquals(Batch.State.WAITING, waiting.state());
        assertEquals(List.of(4, 0), List.of(waiting.lines(), waiting.done()));
        system.done(id);
        Batch done = system.batch(id);
        assertEquals(
                List.of(4, 1, 1, 0, 0, 2),
                List.of(done.done(), done.taken(), done.repeated(), done.older(), done.review(), done.refused()));
        assertEquals(List.of(), world.inTransaction(() -> world.em()
                .createNativeQuery("select id from file_chunk where file_id = ?1")
                .setParameter(1, done.fileId())
                .getResultList()));
    }

    @Test
    void a_line_that_is_refused_is_left_out_alone_and_those_about_it_are_done() {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 60).forEach(i -> {
            String one = Batching.aNumber();
            lines.add(child(one, "Rosa"));
            lines.add(home(about(one), "P-" + one, i % 7 == 3 ? "2026-11-01\",\"to\":\"2026-10-01" : "2026-11-01"));
        });
        List<LineAnswer> answers = system.does(lines);
        for (int i = 0; i < 60; i++) {
            assertEquals(Verdict.NEW, answers.get(2 * i).verdict().orElseThrow());
            assertEquals(
                    (2 * i + 2) + (i % 7 == 3 ? " 409 ends-after-it-begins" : " 201 NEW"),
                    said(answers).get(2 * i + 1));
        }
        assertEquals(60L, audited("PUSH_CHILD", "DONE"));
        assertEquals(51L, audited("PUSH_CARE", "DONE"));
        assertEquals(9L, audited("PUSH_CARE", "REFUSED"), "each refusal stands in the trail once");
    }

    /** Lines of the trail that name the client as who did it. */
    private long audited(String task, String outcome) {
        return world.inTransaction(() -> world.em()
                .createQuery(
                        "select count(e) from AuditEntry e where e.actorId = :client and e.task = :task"
                                + " and e.outcome = :outcome",
                        Long.class)
                .setParameter("client", system.client.id())
                .setParameter("task", task)
                .setParameter("outcome", outcome)
                .getSingleResult());
    }

    @Test
    void what_cannot_be_read_is_said_line_by_line() {
        List<LineAnswer> answers = system.does(List.of(
                "{\"kind\":\"HOME\"}",
                "[1]",
                "{\"kind\":\"CHILD\",\"body\":{}}",
                "{\"kind\":\"CHILD\",\"socialCareId\":\"A\\u0000B\",\"body\":{}}",
                "{\"kind\":\"PLACEMENT\",\"socialCareId\":\"A\",\"childId\":\"B\",\"sourceId\":\"P1\"}",
                "{\"kind\":\"CHILD\",\"socialCareId\":\"A\",\"withdraw\":true,\"body\":{" + event() + "}}",
                "\"" + "x".repeat(SentLine.LONGEST) + "\"",
                "{\"kind\":\"CHILD\"}{}",
                home("\"childId\":\"\\u0000\"", "P1", "2026-11-01"),
                home("\"childId\":\"none\"", "P1", "2026-11-01"),
                child(number, "\\ud800"),
                child(number, "Rosa").replace("2014-03-02", "2050-03-02")));
        assertEquals(
                List.of(
                        "1 400 invalid",
                        "2 400 invalid",
                        "3 400 invalid",
                        "4 400 invalid",
                        "5 400 invalid",
                        "6 400 invalid",
                        "7 413 too-large",
                        "8 400 invalid",
                        "9 400 invalid",
                        "10 404 not-found",
                        "11 400 invalid",
                        "12 409 born-within-26-years"),
                said(answers));
        assertEquals("line: one JSON object, on one line", detail(answers.get(1)));
        assertTrue(detail(answers.get(2)).contains("body.eventId: "), detail(answers.get(2)));
        assertTrue(detail(answers.get(11)).startsWith("dateOfBirth: "), detail(answers.get(11)));
    }

    private static String detail(LineAnswer answer) {
        return answer.problem().orElseThrow().detail();
    }

    @Test
    void order_alone_decides_unless_a_line_says_what_it_has_read() {
        List<LineAnswer> first = system.does(List.of(
                child(number, "Rosa"),
                home(about(number), "P1", "2026-11-01"),
                home(about(number), "P1", "2026-11-02")));
        String tag = first.get(2).etag().orElseThrow();
        String stale = first.get(1).etag().orElseThrow();
        List<LineAnswer> second = system.does(List.of(
                home(about(number), "P1", "2026-11-03", event(), ifMatch(stale)),
                home(about(number), "P1", "2026-11-04", event(), ifMatch(tag)),
                home(about(number), "P1", "2026-11-05", event(), ifMatch(tag)),
                home(about(number), "P2", "2026-11-05", event(), ifMatch(tag))));
        assertEquals(
                List.of("1 412 stale-version", "2 200 NEW", "3 412 stale-version", "4 412 stale-version"),
                said(second));
        assertEquals(tag, second.get(0).etag().orElseThrow(), "of what stood");
        assertEquals(second.get(1).etag(), second.get(2).etag(), "of what stands, not of what was tried");
    }

    private static String ifMatch(String tag) {
        return "\"ifMatch\":\"\\\"" + tag + "\\\"\",";
    }

    @Test
    void another_authoritys_child_is_not_found_by_id_or_number() {
        Batching other = new Batching(world);
        ChildId theirs =
                other.does(List.of(child(number, "Rosa"))).get(0).child().orElseThrow();
        assertEquals(
                List.of("1 404 not-found", "2 404 not-found"),
                said(system.does(
                        List.of(home(about(theirs), "P1", "2026-11-01"), home(about(number), "P1", "2026-11-01")))));
    }

    @Test
    void of_a_record_that_was_sealed_since_nothing_is_told() {
        String id = system.sends(List.of(child(number, "Rosa"), home(about(number), "P1", "2026-11-01")));
        ChildId child = system.done(id).get(0).child().orElseThrow();
        world.inTransaction(() -> world.load(child).seal(world.today(), system.authority.id()));
        assertEquals(List.of("1 404 not-found", "2 404 not-found"), said(system.answers(id)));
        assertTrue(system.answers(id).stream()
                .allMatch(answer -> answer.child().isEmpty() && answer.etag().isEmpty()));
    }

    @Test
    void what_was_sent_under_an_agreement_that_is_revoked_meanwhile_is_refused_and_not_done() {
        String id = system.sends(List.of(child(number, "Rosa")));
        Agreed.revoke(world, system.agreement);

        assertEquals(List.of("1 403 client-may-no-longer"), said(system.done(id)));
    }

    @Test
    void what_a_closed_client_sent_before_is_refused_and_not_done() {
        String id = system.sends(List.of(child(number, "Rosa"), home(about(number), "P1", "2026-11-01")));
        world.inTransaction(() -> {
            world.em().find(ApiClient.class, system.client.id()).close(world.now());
            return true;
        });
        assertEquals(List.of("1 403 client-may-no-longer", "2 403 client-may-no-longer"), said(system.done(id)));
        assertEquals(0, audited("PUSH_CHILD", "DONE"));
    }

    @Test
    void what_a_client_sent_that_lost_its_scope_is_refused_and_not_done() {
        String id = system.sends(List.of(child(number, "Rosa")));
        world.inTransaction(() -> world.em()
                .createNativeQuery("update api_client set scopes = ?1 where id = ?2")
                .setParameter(1, Scope.PLAN_READ.word())
                .setParameter(2, system.client.id())
                .executeUpdate());
        assertEquals(List.of("1 403 client-may-no-longer"), said(system.done(id)));
    }

    @Test
    void a_batch_may_build_on_the_one_before_it_and_the_record_counts_as_written() {
        String first = system.sends(List.of(child(number, "Rosa")));
        String second = system.sends(List.of(home(about(number), "P1", "2026-11-01")));
        assertEquals(List.of("1 201 NEW"), said(system.done(second)));
        ChildId child = system.answers(first).get(0).child().orElseThrow();
        assertEquals(1, world.inTransaction(() -> world.em()
                .createNativeQuery("select subject from touch where subject = ?1")
                .setParameter(1, child.id())
                .getResultList()
                .size()));
    }

    @Test
    void many_turns_are_one_batch() {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 1_203).forEach(i -> lines.add(i % 3 == 0 ? "" : "{\"no\":" + i + "}"));
        List<LineAnswer> answers = system.does(lines);
        assertEquals(802, answers.size());
    }
}
