package org.holdfast.attendance.entry;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.attendance.MarkCode;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.kernel.UseCase;

/** The codes that the reader's school may type for a day, each with what it counts as. */
@UseCase
public class ReadCodes {
    @Inject
    MarkCodes codes;

    @Inject
    MarkSheets sheets;

    @Inject
    Acting acting;

    @Allowed(Task.ENTER_MARKS)
    public List<MarkCode> run(LocalDate day) {
        acting.about("attendance codes");
        return codes.table().usable(sheets.scheme(), day);
    }
}
