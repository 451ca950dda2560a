package org.holdfast.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.attendance.Registers;
import org.holdfast.child.Child;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.Proof;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** Bodies of noise: refused in words and then nothing is kept, or answered row by row; never anything else. */
@HoldfastTest
@SuppressWarnings("NullAway.Init")
class SendingBrokenBodiesTest {
    @Inject
    World world;

    @Inject
    SendAttendance sendAttendance;

    @Inject
    Registers registers;

    @Test
    void leave_nothing_half_done() {
        LocalAuthority ours = world.anAuthority();
        School school = world.aSchool(ours);
        String upn = world.aUpn();
        Child child =
                world.aChild().withUpn(upn).onRollAt(school).lookedAfterBy(ours).make();
        Actor client = new Actor(Actor.Kind.CLIENT, "lcs", "lcs", List.of(new Post(Role.CASE_SYSTEM, ours.id())));
        Random random = new Random(Proof.seed(getClass()));
        for (int round = 0; round < Proof.rounds(500, 10_000); round++) {
            byte[] body = bodies(upn, world.today()).get(round % 3).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i <= random.nextInt(4); i++) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            int before = marks(child);
            try {
                String key = Ids.next();
                String answer = world.as(client, () -> sendAttendance.run(school.urn(), key, body));
                assertEquals(answer, world.as(client, () -> sendAttendance.run(school.urn(), key, body)));
            } catch (Refused refused) {
                assertFalse(refused.whatToDo().isBlank());
                assertEquals(before, marks(child));
            }
        }
    }

    private int marks(Child child) {
        return world.inTransaction(() -> registers.of(child)).stream()
                .mapToInt(register -> register.marks().hashCode())
                .sum();
    }

    private static List<String> bodies(String upn, LocalDate day) {
        return List.of(
                "{\"marks\":[{\"upn\":\"" + upn + "\",\"date\":\"" + day
                        + "\",\"session\":\"AM\",\"code\":\"I\"},{\"upn\":\"" + upn + "\",\"date\":\"" + day
                        + "\",\"session\":\"PM\",\"code\":\"O\"}]}",
                "UPN,Date,Session,Code\n" + upn + "," + day + ",AM,/\n" + upn + "," + day + ",PM,L\n",
                "<CTfile><CTFpupilData><Pupil><UPN>" + upn + "</UPN><Attendance><YearData><AttendanceStartDate>" + day
                        + "</AttendanceStartDate><AttendanceMarks>##</AttendanceMarks></YearData></Attendance></Pupil>"
                        + "</CTFpupilData></CTfile>");
    }
}
