package org.holdfast.imports;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.MarkSource;
import org.holdfast.attendance.MarksEntered;
import org.holdfast.attendance.RegisterKey;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Said;
import org.holdfast.child.Identities;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;

/**
 * A person decides whether marks of a file take the place of those that stand. Before the file is loaded that is only noted;
 * after it, a mark that is taken is entered at once, as said when the file was made.
 */
@UseCase
public class DecideMarks {
    @Inject
    Acting acting;

    @Inject
    AttendanceRuns runs;

    @Inject
    MarkAnswers answers;

    @Inject
    Identities identities;

    @Inject
    Registers registers;

    @Inject
    Event<MarksEntered> events;

    @Inject
    Clock clock;

    /**
     * @param question of a mark in review, see {@link MarkQuestion#text}; empty for all of them
     * @param take whether the file's mark is taken, or else the one that stands is kept
     * @return how many marks were decided
     * @throws Refused if nothing such is asked
     */
    @Allowed(Task.IMPORT_ATTENDANCE)
    public int run(String runId, Optional<String> question, boolean take) {
        AttendanceRun run = runs.of(runId);
        run.expects(AttendanceRun.State.READ, AttendanceRun.State.LOADED);
        List<MarkQuestion> asked = asked(run, question);
        List<ChildId> children =
                asked.stream().map(it -> it.register().child()).distinct().toList();
        if (asked.isEmpty()
                || !identities.stillOurs(run.authorityId(), children).containsAll(children)) {
            throw new Refused(AttendanceImportRule.STILL_OPEN);
        }
        acting.about(take ? "attendance file: marks taken" : "attendance file: marks kept");
        acting.rows(asked.size());
        children.forEach(acting::concerns);
        asked.forEach(it -> answers.add(new MarkAnswer(run.id(), it, take, acting.actor(), clock.instant())));
        run.decided(asked.size(), take);
        if (take && run.state() == AttendanceRun.State.LOADED) {
            enter(run, asked);
        }
        return asked.size();
    }

    private List<MarkQuestion> asked(AttendanceRun run, Optional<String> question) {
        return runs.findings(run).registers().stream()
                .flatMap(register -> register.marks().stream()
                        .filter(mark -> mark.outcome() == MarkView.REVIEW)
                        .map(mark -> MarkQuestion.of(register, mark)))
                .filter(it -> question.map(it.text()::equals).orElse(true))
                .toList();
    }

    private void enter(AttendanceRun run, List<MarkQuestion> taken) {
        Map<RegisterKey, List<Said>> said = new LinkedHashMap<>();
        taken.forEach(it ->
                said.computeIfAbsent(it.register(), key -> new ArrayList<>()).add(new Said(it.index(), it.offered())));
        MarkSource source = new MarkSource(
                acting.actor().name(), run.sent().name(), run.sent().saidAt(), clock.instant());
        registers.enter(said, source).forEach((key, entered) -> {
            if (entered.marks() > 0) {
                acting.changed(key.child(), "attendance file, mark taken");
                events.fire(new MarksEntered(key.child(), key, entered));
            }
        });
    }
}
