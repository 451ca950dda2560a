package org.holdfast.monitoring.measure;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.holdfast.attendance.year.Sheet;
import org.holdfast.web.FileServlet;

/** Hands out the measures as a file: {@code /monitoring/measures-export?form=&on=&known=}. */
@WebServlet("/monitoring/measures-export")
public class MeasuresServlet extends FileServlet {
    @Inject
    transient ExportMeasures exportMeasures;

    @Inject
    transient Clock clock;

    @Override
    protected Given file(HttpServletRequest request) {
        Sheet.Form form = Sheet.Form.asked(request);
        return exportMeasures
                .run(PairAsked.of(request.getParameter("on"), request.getParameter("known"), clock))
                .given(form);
    }
}
