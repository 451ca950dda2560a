package org.holdfast.bridge;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.attendance.AttendanceFiles;
import org.holdfast.attendance.AttendanceReading;
import org.holdfast.attendance.CodeScheme;
import org.holdfast.attendance.Entered;
import org.holdfast.attendance.FilePupil;
import org.holdfast.attendance.FileRegister;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.MarksEntered;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Child;
import org.holdfast.child.Enrolment;
import org.holdfast.kernel.ChildId;
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
    SentPupils pupils;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    @Inject
    AttendanceSendings sendings;

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
        String client = acting.actor().name();
        String sha256 = AttendanceSending.sha256(urn, content);
        Optional<AttendanceSending> before = sendings.of(authority, client, key);
        if (before.isPresent()) {
            return before.filter(sent -> sent.holds(sha256))
                    .orElseThrow(() -> new Refused(BridgeRule.KEY_IS_USED_ONCE))
                    .answer();
        }
        AttendanceReading reading = AttendanceFiles.read("body", content);
        AttendanceSending sending = sendings.open(authority, client, key, sha256);
        String answer = taken(school, authority, reading);
        sending.answered(answer);
        return answer;
    }

    private String taken(School school, String authority, AttendanceReading reading) {
        SentRows rows = new SentRows(reading);
        Map<FilePupil, SentPupils.Meant> meant = pupils.of(authority, List.copyOf(reading.pupils()));
        List<Child> known = meant.values().stream()
                .flatMap(one -> one.child().stream())
                .distinct()
                .toList();
        Map<ChildId, List<Enrolment>> enrolments = pupils.enrolments(known);
        Map<RegisterKey, List<Said>> said = new LinkedHashMap<>();
        for (FileRegister register : reading.registers()) {
            SentPupils.Meant who = meant.getOrDefault(register.pupil(), SentPupils.NOBODY);
            if (who.child().isEmpty()) {
                rows.tell(register, who.review() ? SentRow.NEEDS_REVIEW : SentRow.UNKNOWN_CHILD);
            } else if (!register.school().mayBe(school.urn())) {
                rows.tell(register, SentRow.OTHER_SCHOOL);
            } else {
                ChildId child = who.child().get().id();
                RegisterKey into = new RegisterKey(child, school.id(), register.year());
                said.computeIfAbsent(into, key -> new ArrayList<>())
                        .addAll(onRoll(register, school, enrolments.getOrDefault(child, List.of()), rows));
            }
        }
        said.values().removeIf(List::isEmpty);
        return rows.answer(school.urn(), entered(said, reading));
    }

    private List<Said> onRoll(FileRegister register, School school, List<Enrolment> enrolments, SentRows rows) {
        rows.tell(register, SentRow.NO_MARK);
        CodeScheme scheme = schools.authority(school.authorityId()).map(CodeScheme::of).orElse(CodeScheme.ENGLAND);
        FileRegister.Translated translated = register.translate(codes.table(), scheme, LocalDate.now(clock));
        translated.problems().forEach(rows::tell);
        List<Said> taken = new ArrayList<>();
        for (Said one : translated.said()) {
            LocalDate day = new Slot(register.year(), one.index()).day();
            boolean there = enrolments.stream()
                    .anyMatch(place -> place.schoolId().equals(school.id()) && place.holdsOn(day));
            SentRow result = there ? SentRow.TAKEN : SentRow.NOT_ON_ROLL;
            rows.tell(register.line(one), result, result.words());
            if (there) {
                taken.add(one);
            }
        }
        return taken;
    }

    private List<Entered> entered(Map<RegisterKey, List<Said>> said, AttendanceReading reading) {
        Instant now = clock.instant();
        Instant spoken = reading.said().filter(now::isAfter).orElse(now);
        MarkSource source = new MarkSource(acting.actor().name(), "REST", spoken, now);
        Map<RegisterKey, Entered> entered = registers.enter(said, source);
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
