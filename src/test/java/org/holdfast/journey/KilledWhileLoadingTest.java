package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that is killed while it writes marks: nothing of the file is there, and then all of it, without anybody. */
@Journey(alone = true, turnOfTwo = 0, fromNothing = true)
@Tag("once")
class KilledWhileLoadingTest {
    /** Children of the authority with whose marks nobody works, so that all of the file may be entered. */
    private static final String WHO = " from child_identifier i join care_status c on c.child_id = i.child_id"
            + " join enrolment e on e.child_id = i.child_id join school s on s.id = e.school_id"
            + " join register_year y on y.child_id = i.child_id and y.school_id = s.id and y.start_year = 2026"
            + " join post_held p on p.organisation_id = c.authority_id join account a on a.id = p.person_id"
            + " where i.kind = 'UPN' and i.superseded_at is null and c.kind = 'LOOKED_AFTER'"
            + " and c.superseded_at is null and c.valid_to is null and e.superseded_at is null and e.valid_to is null"
            + " and e.kind = 'MAIN' and e.valid_from < '2026-09-01' and a.user_name = 'data'"
            + " and not exists (select 1 from plan q where q.child_id = i.child_id"
            + " and q.status in ('READY', 'SUBMITTED', 'RETURNED')) order by y.id";

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final String REVIEW = "/imports/attendance-review";

    /** Everything that a load writes, row by row. */
    private static List<String> kept(Server server) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = server.database().open();
                Statement sql = connection.createStatement()) {
            try (ResultSet row = sql.executeQuery("select id, marks, ages, version from register_year order by id")) {
                while (row.next()) {
                    rows.add(row.getString(1)
                            + Arrays.toString(row.getBytes(2))
                            + Arrays.hashCode(row.getBytes(3))
                            + row.getInt(4));
                }
            }
            for (String count : List.of(
                    "select count(*) from mark_change",
                    "select sum(possible * 31 + attending) from register_sum",
                    "select sum(possible * 31 + attending) from register_total")) {
                try (ResultSet row = sql.executeQuery(count)) {
                    row.next();
                    rows.add(row.getString(1));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String file(Scene scene) {
        List<String> upns = scene.all("select i.text" + WHO);
        List<String> urns = scene.all("select s.urn" + WHO);
        StringBuilder text = new StringBuilder("UPN,URN,Date,Session,Code\n");
        for (int i = 0; i < upns.size(); i++) {
            text.append(upns.get(i) + "," + urns.get(i) + "," + DAY + ",AM,R\n");
            text.append(upns.get(i) + "," + urns.get(i) + "," + DAY + ",PM,R\n");
        }
        return text.toString();
    }

    private static void await(Duration most, String what, BooleanSupplier done) {
        long end = System.nanoTime() + most.toNanos();
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, what);
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static String state(Scene scene, String run) {
        return scene.ask("select state from attendance_run where id = ?", run).orElse("");
    }

    private static String sent(Client data, Scene scene) {
        String form = data.get("/imports/attendance").body();
        HttpResponse<String> answer = data.upload(
                "/imports/attendance",
                form,
                Map.of("form", "form", "form:made", "", "form:send", "Send"),
                "form:file",
                file(scene).getBytes(StandardCharsets.UTF_8));
        String to = answer.headers().firstValue("Location").orElseThrow();
        String run = to.replaceFirst(".*run=([0-9a-f-]+).*", "$1");
        await(Duration.ofSeconds(60), "is read", () -> state(scene, run).equals("READ"));
        return run;
    }

    /** Holds the sums of one of the registers, so that the load stands still in the middle of what it writes. */
    private static void killedInTheMiddle(Server server, Scene scene, Client data, String run) throws SQLException {
        String last = scene.all("select y.id" + WHO).get(0);
        Connection holder = server.database().open();
        try (Statement sql = holder.createStatement()) {
            holder.setAutoCommit(false);
            sql.executeQuery("select term from register_sum where register_id = '" + last + "' for update")
                    .close();
            String address = REVIEW + "?run=" + run;
            data.submit(address, data.get(address).body(), Map.of("form", "form", "form:load", "Load"));
            await(Duration.ofSeconds(30), "loads", () -> scene.ask(
                            "select percent from attendance_work where run_id = ? and percent > 0", run)
                    .isPresent());
            TimeUnit.SECONDS.sleep(3);
            assertEquals("LOADING", state(scene, run));
            server.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closed(holder);
        }
    }

    /** The embedded database died with the server, and the connection with it. */
    private static void closed(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            assertFalse(e.toString().isEmpty());
        }
    }

    @Test
    void leaves_nothing_half_done_and_goes_on_by_itself(Server server, Scene scene) throws SQLException {
        Client data = Client.signedIn(server, "data");
        String run = sent(data, scene);
        List<String> before = kept(server);
        killedInTheMiddle(server, scene, data, run);
        assertEquals("LOADING", state(scene, run), "whoever starts again finds the work");
        assertEquals(before, kept(server), "nothing half done");
        server.startAgain();
        await(Duration.ofMinutes(4), "goes on", () -> state(scene, run).equals("LOADED"));
        int religion =
                Integer.parseInt(scene.all("select symbol from attendance_code where code = 'R' and scheme = 'ENGLAND'")
                        .get(0));
        int slot = Slot.of(DAY, Session.MORNING).index();
        List<String> registers = scene.all("select y.id" + WHO);
        assertTrue(registers.size() > 10, "children: " + registers.size());
        kept(server).stream()
                .filter(row -> row.length() > 36 && registers.contains(row.substring(0, 36)))
                .forEach(row -> {
                    String[] marks = row.substring(37, row.indexOf(']')).split(", ");
                    assertEquals(religion, Integer.parseInt(marks[slot]) & 0xFF);
                    assertEquals(religion, Integer.parseInt(marks[slot + 1]) & 0xFF);
                });
        String page =
                Client.signedIn(server, "data").get(REVIEW + "?run=" + run).body();
        assertFalse(page.contains("form:load"), "there is nothing left to do");
    }
}
