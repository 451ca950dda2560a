package org.holdfast.bridge;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.attendance.Entered;
import org.holdfast.attendance.file.AttendanceReading;
import org.holdfast.attendance.file.FileProblem;
import org.holdfast.attendance.file.FileRegister;

/** What came of each row, in the order of the rows. */
final class SentRows {
    private record Told(SentRow result, String detail) {}

    private final Map<Integer, Told> told = new TreeMap<>();

    SentRows(AttendanceReading reading) {
        reading.problems().forEach(this::tell);
        reading.totals().forEach(total -> tell(total.line(), SentRow.INVALID, "Totals are no marks"));
    }

    void tell(FileProblem problem) {
        tell(problem.line(), SentRow.INVALID, problem.words());
    }

    void tell(FileRegister register, SentRow result) {
        for (int line : register.lines()) {
            tell(line, result, result.words());
        }
    }

    void tell(int line, SentRow result, String detail) {
        told.merge(
                line,
                new Told(result, detail),
                (one, other) -> other.result().compareTo(one.result()) > 0 ? other : one);
    }

    /** As {@link AttendanceV1} has it. */
    String answer(String urn, Collection<Entered> entered) {
        JsonArrayBuilder results = Json.createArrayBuilder();
        told.forEach((row, what) -> results.add(Json.createObjectBuilder()
                .add("row", row)
                .add("result", what.result().name())
                .add("detail", what.detail())));
        Entered all = entered.stream().reduce(Entered.NOTHING, Entered::plus);
        return Json.createObjectBuilder()
                .add("urn", urn)
                .add("rows", told.size())
                .add("taken", count(SentRow.TAKEN))
                .add("changed", all.marks())
                .add("corrected", all.corrected())
                .add("results", results)
                .build()
                .toString();
    }

    private long count(SentRow result) {
        return told.values().stream().filter(one -> one.result() == result).count();
    }
}
