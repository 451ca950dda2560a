package org.holdfast.monitoring.measure;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.holdfast.access.Denied;
import org.holdfast.attendance.year.Sheet;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;

/** Hands out the measures as a file: {@code /monitoring/measures-export?form=&on=&known=}. */
@WebServlet("/monitoring/measures-export")
public class MeasuresServlet extends HttpServlet {
    @Inject
    transient ExportMeasures exportMeasures;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Sheet.Form> form = Sheet.Form.of(request.getParameter("form"));
        Optional<Sheet> sheet = form.isEmpty() ? Optional.empty() : sheet(request);
        if (sheet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        sheet.get().send(form.orElseThrow(), response);
    }

    private Optional<Sheet> sheet(HttpServletRequest request) {
        try {
            return Optional.of(
                    exportMeasures.run(PairAsked.of(request.getParameter("on"), request.getParameter("known"), clock)));
        } catch (NotFound | Denied | Refused e) {
            return Optional.empty();
        }
    }
}
