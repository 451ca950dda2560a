package org.holdfast.attendance.entry;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.child.Children;
import org.holdfast.kernel.UseCase;

/** Lists the children of the reader's schools who have plans, with their marks of a day, to be typed into. */
@UseCase
public class ReadClass {
    private static final int MOST = 300;

    @Inject
    Children children;

    @Inject
    MarkSheets sheets;

    @Inject
    Acting acting;

    @Allowed(Task.ENTER_MARKS)
    public ClassDay run(LocalDate day) {
        List<MarkRow> rows = sheets.rows(children.page("", MOST), List.of(day)).stream()
                .sorted(Comparator.comparing(MarkRow::name)
                        .thenComparing(row -> row.child().id()))
                .toList();
        acting.about("register of " + day);
        acting.rows(rows.size());
        return ClassDay.of(day, sheets.calendar(), rows);
    }
}
