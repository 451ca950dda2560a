package org.holdfast.monitoring.measure;

import jakarta.inject.Inject;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.UseCase;

/** Shows the measures of the reader's authority as at a pair. Source: F56, F58, F60. */
@UseCase
public class ReadMeasures {
    @Inject
    MeasuredAuthorities measured;

    @Inject
    Acting acting;

    @Allowed(Task.READ_MEASURES)
    public MeasureSheet run(AsAt at) {
        MeasureSheet sheet = measured.sheet(Own.authority(acting, Task.READ_MEASURES), at);
        acting.about("measures as at " + at.on());
        acting.rows(sheet.lines().size());
        return sheet;
    }
}
