package org.holdfast.monitoring.measure;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.UseCase;

/** Gives a case system the measures of its own authority: the same sheet as the page. */
@UseCase
public class ReadMeasuresByApi {
    @Inject
    MeasuredAuthorities measured;

    @Inject
    Acting acting;

    @Allowed(Task.READ_MEASURES_BY_API)
    public MeasureSheet run(AsAt at) {
        MeasureSheet sheet = measured.sheet(Own.authority(acting, Task.READ_MEASURES_BY_API), at);
        acting.about("measures as at " + at.on());
        acting.rows(sheet.lines().size());
        return sheet;
    }
}
