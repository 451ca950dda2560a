package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.attendance.file.FileProblem;
import org.holdfast.attendance.file.FileRows;
import org.holdfast.child.Child;
import org.holdfast.child.Identities;
import org.holdfast.kernel.ChildId;

/** What was found in an attendance file, line by line, in the words of whoever looks at it. */
@ApplicationScoped
class MarkLines {
    @Inject
    Identities identities;

    @Inject
    MarkDoubts doubts;

    @Inject
    MarkCodes codes;

    @Inject
    FileLines fileLines;

    /** A child or a mark of the file, for sorting. */
    private record Found(
            int row, int index, Optional<FoundChild> child, Optional<FoundRegister> register, FoundMark mark) {
        private static final FoundMark NO_MARK = new FoundMark(0, -1, CodeTable.NONE, CodeTable.NONE, MarkView.REVIEW);

        static Found of(FoundChild child) {
            return new Found(child.line(), -1, Optional.of(child), Optional.empty(), NO_MARK);
        }

        static Found of(FoundRegister register, FoundMark mark) {
            return new Found(mark.line(), mark.index(), Optional.empty(), Optional.of(register), mark);
        }

        Stream<ChildId> record() {
            return Stream.concat(
                    child.flatMap(FoundChild::candidate).stream(),
                    register.map(it -> it.key().child()).stream());
        }
    }

    List<MarkReview.Line> of(AttendanceRun run, Findings findings, MarkView view, long skip, int limit) {
        return view.found() ? found(run, findings, view, skip, limit) : invalid(run, findings, skip, limit);
    }

    private List<MarkReview.Line> invalid(AttendanceRun run, Findings findings, long skip, int limit) {
        List<FileProblem> some =
                findings.invalid().stream().skip(skip).limit(limit).toList();
        FileRows rows = fileLines.of(run, some.stream().map(FileProblem::line).collect(Collectors.toSet()));
        return some.stream()
                .map(problem -> MarkReview.Line.wrong(problem, rows.words(problem.line())))
                .toList();
    }

    private List<MarkReview.Line> found(AttendanceRun run, Findings findings, MarkView view, long skip, int limit) {
        List<Found> some = Stream.concat(
                        findings.children().stream()
                                .filter(child -> child.view() == view)
                                .map(Found::of),
                        findings.registers().stream().flatMap(register -> register.marks().stream()
                                .filter(mark -> mark.outcome() == view)
                                .map(mark -> Found.of(register, mark))))
                .sorted(Comparator.comparingInt(Found::row).thenComparingInt(Found::index))
                .skip(skip)
                .limit(limit)
                .toList();
        Set<ChildId> records = some.stream().flatMap(Found::record).collect(Collectors.toSet());
        Map<ChildId, Child> own = new HashMap<>(identities.own(run.authorityId(), records));
        Optional<OpenWork> work = view == MarkView.REVIEW ? Optional.of(doubts.open(own.keySet())) : Optional.empty();
        return some.stream()
                .map(it -> it.child()
                        .map(child ->
                                MarkReview.Line.of(child, child.candidate().map(own::get)))
                        .orElseGet(() -> line(it.register().orElseThrow(), it.mark(), own, work)))
                .toList();
    }

    private MarkReview.Line line(
            FoundRegister register, FoundMark mark, Map<ChildId, Child> own, Optional<OpenWork> work) {
        Slot slot = new Slot(register.key().year(), mark.index());
        String when = PlainDay.of(slot.day()) + (slot.session() == Session.MORNING ? " AM" : " PM");
        MarkQuestion question = MarkQuestion.of(register, mark);
        CodeTable table = codes.table();
        Optional<Child> child = Optional.ofNullable(own.get(register.key().child()));
        return new MarkReview.Line(
                mark.line(),
                register.who(),
                child.map(it -> it.name() + " (" + it.mark() + ")").orElse(""),
                when + " · " + register.school(),
                table.letter(mark.symbol()),
                mark.old() == CodeTable.NONE ? "" : table.letter(mark.old()),
                work.map(open -> why(open, question, child)).orElse(""),
                mark.outcome() == MarkView.REVIEW ? MarkEffect.words(table, mark) : "",
                0,
                "",
                false,
                mark.outcome() == MarkView.REVIEW ? question.text() : "");
    }

    /** Of a record that is not the sender's own nothing more is said. */
    private static String why(OpenWork open, MarkQuestion question, Optional<Child> own) {
        return own.flatMap(child -> open.about(question))
                .orElse(AttendanceImportRule.WORK_WAS_OPEN)
                .sentence();
    }
}
