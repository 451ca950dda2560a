package org.holdfast.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.attendance.file.FileProblem;
import org.holdfast.kernel.ChildId;

/** What a look at an attendance file found; stored as a file of its own until it is loaded or thrown away. */
record Findings(List<FoundRegister> registers, List<FoundChild> children, List<FileProblem> invalid) {
    int count(MarkView view) {
        if (view == MarkView.INVALID) {
            return invalid.size();
        }
        return (int) children.stream().filter(child -> child.view() == view).count()
                + registers.stream().mapToInt(register -> register.count(view)).sum();
    }

    /** With what persons have decided about marks in review. */
    Findings decided(Map<MarkQuestion, Boolean> answers) {
        if (answers.isEmpty()) {
            return this;
        }
        List<FoundRegister> decided = registers.stream()
                .map(register -> register.count(MarkView.REVIEW) == 0
                        ? register
                        : register.with(mark -> Optional.ofNullable(answers.get(MarkQuestion.of(register, mark)))
                                .map(taken -> taken ? MarkView.CHANGED : MarkView.LEFT_OUT)))
                .toList();
        return new Findings(decided, children, invalid);
    }

    /** Marks of children known here, of a hundred that could be read; 100 for a file without any. */
    int matchPercent() {
        long known = registers.stream()
                .mapToLong(register -> register.marks().size())
                .sum();
        long unknown = children.stream().mapToLong(FoundChild::marks).sum();
        return known + unknown == 0 ? 100 : (int) (100 * known / (known + unknown));
    }

    /** Children whose registers it speaks of. */
    Set<ChildId> known() {
        Set<ChildId> known = new LinkedHashSet<>();
        registers.forEach(register -> known.add(register.key().child()));
        return known;
    }
}
