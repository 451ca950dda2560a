package org.holdfast.bridge;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.attendance.Entered;
import org.holdfast.attendance.MarkNotes;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.MarksEntered;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.file.AttendanceFiles;
import org.holdfast.attendance.file.AttendanceReading;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;
import org.holdfast.school.Schools;

/** A case system sends a school's marks; those of its own children are taken in, of every other row it is told why not. */
@UseCase
public class SendAttendance {
    @Inject
    Schools schools;

    @Inject
    SentMarks marks;

    @Inject
    Registers registers;

    @Inject
    MarkNotes notes;

    @Inject
    Sendings sendings;

    @Inject
    Acting acting;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /**
     * @param key of the client for this body: sent again, it gets the first answer and changes nothing
     * @return the answer as {@link AttendanceV1} in JSON
     * @throws NotFound if there is no such school
     * @throws Refused if the body is no attendance, or the key has stood for another body
     */
    @Allowed(Task.SEND_ATTENDANCE_BY_API)
    String run(String urn, String key, byte[] content) {
        String authority = acting.actor().organisations(Role.CASE_SYSTEM).get(0);
        School school = schools.byUrn(urn).orElseThrow(() -> new NotFound("School"));
        acting.about("attendance of " + urn);
        String client = acting.actor().id();
        String sha256 = Sending.sha256(urn, content);
        Optional<SendOnce.Sent> before = sendings.answer(authority, client, key, sha256);
        if (before.isPresent()) {
            return before.get().json();
        }
        AttendanceReading reading = AttendanceFiles.read("body", content);
        Sending sending = sendings.open(authority, client, key, sha256);
        SentRows rows = new SentRows(reading);
        String answer = rows.answer(urn, entered(marks.of(authority, school, reading, rows), reading));
        sending.answered(new SendOnce.Sent(200, Optional.empty(), answer));
        return answer;
    }

    private List<Entered> entered(SentMarks.Taken taken, AttendanceReading reading) {
        Instant now = clock.instant();
        Instant spoken = reading.said().filter(now::isAfter).orElse(now);
        MarkSource source = new MarkSource(acting.actor().name(), "REST", spoken, now);
        Map<RegisterKey, Entered> entered = registers.enter(taken.said(), source);
        notes.keep(taken.noted(), source);
        entered.forEach((register, result) -> {
            if (result.marks() > 0) {
                acting.changed(register.child(), "attendance of " + register.year());
                events.fire(new MarksEntered(register.child(), register, result));
            }
        });
        acting.rows(entered.values().stream().mapToInt(Entered::marks).sum());
        return List.copyOf(entered.values());
    }
}
