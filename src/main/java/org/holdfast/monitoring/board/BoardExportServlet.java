package org.holdfast.monitoring.board;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.holdfast.access.Denied;
import org.holdfast.attendance.year.Sheet;
import org.holdfast.monitoring.Addresses;
import org.holdfast.monitoring.filter.Cohort;
import org.jspecify.annotations.Nullable;

/** Hands out the board or one of its lists as a file: {@code /monitoring/export?form=&number=}, with the filters. */
@WebServlet("/monitoring/export")
public class BoardExportServlet extends HttpServlet {
    @Inject
    transient ExportBoard exportBoard;

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

    /** A number that is none gives nothing rather than everybody. */
    private Optional<Sheet> sheet(HttpServletRequest request) {
        String number = request.getParameter("number");
        @Nullable Concern concern = Addresses.choice(Concern.class, number);
        if (number != null && concern == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(exportBoard.run(Optional.ofNullable(concern), Cohort.of(request::getParameter)));
        } catch (Denied e) {
            return Optional.empty();
        }
    }
}
