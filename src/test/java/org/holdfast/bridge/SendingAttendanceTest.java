package org.holdfast.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.Marks;
import org.holdfast.attendance.RegisterYear;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Child;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.StatementCount;
import org.holdfast.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HoldfastTest
@SuppressWarnings("NullAway.Init")
class SendingAttendanceTest {
    @Inject
    World world;

    @Inject
    SendAttendance sendAttendance;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    private LocalAuthority ours;
    private School school;
    private String upn;
    private Child child;
    private LocalDate day;

    @BeforeEach
    void a_child_in_care_at_a_school() {
        ours = world.anAuthority();
        school = world.aSchool(ours);
        upn = world.aUpn();
        child = world.aChild().withUpn(upn).onRollAt(school).lookedAfterBy(ours).make();
        day = world.today();
    }

    @Test
    void takes_the_marks_of_its_own_children() {
        JsonObject answer = sent(mark(upn, "AM", "/") + "," + mark(upn, "PM", "i"));

        assertEquals(List.of("TAKEN", "TAKEN"), results(answer));
        assertEquals(2, answer.getInt("changed"));
        assertEquals("/I", letters());
    }

    @Test
    void a_row_that_repeats_another_is_as_good() {
        JsonObject answer = sent(mark(upn, "AM", "/") + "," + mark(upn, "AM", "/") + "," + mark(upn, "AM", "-"));

        assertEquals(List.of("TAKEN", "TAKEN", "NO_MARK"), results(answer));
    }

    @Test
    void reads_a_csv_as_well() {
        String csv = "UPN;Date;Session;Code\n" + upn + ";" + day + ";AM;N\n";

        JsonObject answer = json(send(Ids.next(), csv));

        assertEquals(2, answer.getJsonArray("results").getJsonObject(0).getInt("row"));
        assertEquals("N?", letters());
    }

    @Test
    void tells_of_every_row_what_came_of_it() {
        School other = world.aSchool(ours);
        String elsewhere = world.aUpn();
        world.aChild().withUpn(elsewhere).onRollAt(other).lookedAfterBy(ours).make();

        JsonObject answer = sent(String.join(
                ",",
                mark(upn, "AM", "/"),
                mark(upn, "PM", "%"),
                mark(elsewhere, "AM", "/"),
                mark(upn, "PM", "-").replace("}", ",\"urn\":\"" + other.urn() + "\"}"),
                mark("", "AM", "/")));

        assertEquals(List.of("TAKEN", "INVALID", "NOT_ON_ROLL", "OTHER_SCHOOL", "INVALID"), results(answer));
        assertEquals("/?", letters());
    }

    @Test
    void answers_alike_for_anothers_child_and_for_none() {
        String theirs = world.aUpn();
        Child unknown = world.aChild()
                .withUpn(theirs)
                .onRollAt(school)
                .lookedAfterBy(world.anAuthority())
                .make();
        String former = world.aUpn();
        LocalDate yesterday = day.minusDays(1);
        world.aChild()
                .withUpn(former)
                .onRollAt(school)
                .is(org.holdfast.child.CareKind.LOOKED_AFTER, ours, new Period(day.minusYears(1), yesterday))
                .make();

        JsonObject answer =
                sent(mark(theirs, "AM", "/") + "," + mark(world.aUpn(), "AM", "/") + "," + mark(former, "AM", "/"));

        assertEquals(List.of("UNKNOWN_CHILD", "UNKNOWN_CHILD", "UNKNOWN_CHILD"), results(answer));
        assertTrue(registersOf(unknown).isEmpty());
    }

    @Test
    void asks_for_a_number_where_only_a_name_fits() {
        Child mia = world.aChild()
                .named("Mia", "Rowe")
                .onRollAt(school)
                .lookedAfterBy(ours)
                .make();
        String row = "{\"surname\":\"Rowe\",\"forename\":\"Mia\",\"dob\":\"" + mia.bornOn() + "\",\"date\":\"" + day
                + "\",\"session\":\"AM\",\"code\":\"/\"}";

        assertEquals(List.of("NEEDS_REVIEW"), results(sent(row)));
        assertTrue(registersOf(mia).isEmpty());
    }

    @Test
    void gives_the_first_answer_again_for_the_same_key_and_body() {
        String body = body(mark(upn, "AM", "/"));
        String first = send("key-1", body);
        send(Ids.next(), body(mark(upn, "AM", "I")));

        assertEquals(first, send("key-1", body));
        assertEquals("I?", letters());
        assertEquals(
                BridgeRule.KEY_IS_USED_ONCE,
                assertThrows(Refused.class, () -> send("key-1", body(mark(upn, "AM", "O"))))
                        .rule());
    }

    @Test
    void forgets_a_key_after_a_week() {
        send("key-2", body(mark(upn, "AM", "/")));

        String later =
                world.after(Sendings.KEPT.plus(Duration.ofDays(1)), () -> send("key-2", body(mark(upn, "AM", "I"))));

        assertEquals(1, json(later).getInt("corrected"));
    }

    @Test
    void what_was_said_before_never_overwrites() {
        sent(mark(upn, "AM", "/"));
        String old = body(mark(upn, "AM", "O")).replace("{\"marks\"", "{\"saidAt\":\"2020-01-01T00:00:00Z\",\"marks\"");

        assertEquals(0, json(send(Ids.next(), old)).getInt("changed"));
        assertEquals("/?", letters());
    }

    @Test
    void a_clock_that_is_ahead_does_not_lock_a_mark() {
        String ahead =
                body(mark(upn, "AM", "/")).replace("{\"marks\"", "{\"saidAt\":\"2099-01-01T00:00:00Z\",\"marks\"");
        send(Ids.next(), ahead);

        world.after(Duration.ofMinutes(1), () -> send(Ids.next(), body(mark(upn, "AM", "I"))));

        assertEquals("I?", letters());
    }

    @Test
    void an_unsound_body_changes_nothing() {
        for (String body : List.of(
                "",
                "{",
                "[]",
                "{\"marks\":{}}",
                "{\"marks\":[1]}",
                "{\"a\":[",
                "{\"a\":{",
                "{\"a\":" + "[".repeat(100_000),
                "{\"marks\":[{\"upn\":\"" + upn)) {
            assertThrows(Refused.class, () -> send(Ids.next(), body), body);
        }
        assertTrue(registersOf(child).isEmpty());
    }

    @Test
    void there_must_be_such_a_school() {
        byte[] body = body("").getBytes(StandardCharsets.UTF_8);

        assertThrows(NotFound.class, () -> world.as(client(), () -> sendAttendance.run("000001", "k", body)));
    }

    @Test
    void more_children_need_no_more_queries_to_match() {
        long one = statements(List.of(upn));
        List<String> upns = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String another = world.aUpn();
            world.aChild().withUpn(another).onRollAt(school).lookedAfterBy(ours).make();
            upns.add(another);
        }
        // each register is a row of its own, with its sums and its line in the trail
        assertTrue(statements(upns) <= one + 20 * 6, () -> one + " and then " + statements(upns));
    }

    private long statements(List<String> upns) {
        String marks =
                String.join(",", upns.stream().map(one -> mark(one, "AM", "X")).toList());
        return StatementCount.of(() -> sent(marks));
    }

    private JsonObject sent(String marks) {
        return json(send(Ids.next(), body(marks)));
    }

    private String send(String key, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        return world.as(client(), () -> sendAttendance.run(school.urn(), key, content));
    }

    private Actor client() {
        return new Actor(Actor.Kind.CLIENT, "lcs", "lcs", List.of(new Post(Role.CASE_SYSTEM, ours.id())));
    }

    private static String body(String marks) {
        return "{\"marks\":[" + marks + "]}";
    }

    private String mark(String number, String session, String code) {
        return "{\"upn\":\"" + number + "\",\"date\":\"" + day + "\",\"session\":\"" + session + "\",\"code\":\"" + code
                + "\"}";
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static List<String> results(JsonObject answer) {
        return answer.getJsonArray("results").getValuesAs(JsonObject.class).stream()
                .map(row -> row.getString("result"))
                .toList();
    }

    private List<RegisterYear> registersOf(Child one) {
        return world.inTransaction(() -> registers.of(one));
    }

    private String letters() {
        return world.inTransaction(() -> {
            Marks marks = registers.of(child).get(0).marks();
            return codes.table().letter(marks.at(Slot.of(day, Session.MORNING).index()))
                    + codes.table()
                            .letter(marks.at(Slot.of(day, Session.AFTERNOON).index()));
        });
    }
}
