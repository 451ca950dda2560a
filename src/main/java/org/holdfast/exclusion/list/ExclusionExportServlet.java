package org.holdfast.exclusion.list;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.holdfast.access.Denied;
import org.holdfast.attendance.year.Sheet;

/** Hands out exclusions as a file: {@code /exclusion/export?form=}, with the choice of the list behind it. */
@WebServlet("/exclusion/export")
public class ExclusionExportServlet extends HttpServlet {
    @Inject
    transient ExportExclusions exportExclusions;

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
            return Optional.of(exportExclusions.run(YearAddress.choice(request::getParameter)));
        } catch (Denied e) {
            return Optional.empty();
        }
    }
}
