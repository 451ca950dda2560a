package org.holdfast.monitoring.training;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.holdfast.access.Denied;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;

/** Hands out the governors' report of a school: {@code /monitoring/training-report?school=}. */
@WebServlet("/monitoring/training-report")
public class TrainingReportServlet extends HttpServlet {
    @Inject
    transient PrintTrainingReport printReport;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> pdf =
                pdf(Optional.ofNullable(request.getParameter("school")).orElse(""));
        if (pdf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLength(pdf.get().length);
        response.setHeader("Content-Disposition", "inline; filename=\"training-report.pdf\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(pdf.get());
    }

    private Optional<byte[]> pdf(String schoolId) {
        try {
            return Optional.of(printReport.run(Ids.checked("School", schoolId)));
        } catch (NotFound | Denied e) {
            return Optional.empty();
        }
    }
}
