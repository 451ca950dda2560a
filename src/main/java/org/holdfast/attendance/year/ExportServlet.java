package org.holdfast.attendance.year;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.holdfast.access.Denied;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;

/** Hands out rates as a file: {@code /attendance/export?form=}, of one child with {@code &child=}, else of all. */
@WebServlet("/attendance/export")
public class ExportServlet extends HttpServlet {
    @Inject
    transient ExportYear exportYear;

    @Inject
    transient ExportRates exportRates;

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
        String child = request.getParameter("child");
        try {
            return Optional.of(child == null ? exportRates.run() : exportYear.run(new ChildId(child)));
        } catch (NotFound | Denied | Refused e) {
            return Optional.empty();
        }
    }
}
