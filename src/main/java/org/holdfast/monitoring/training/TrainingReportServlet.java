package org.holdfast.monitoring.training;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.holdfast.kernel.Ids;
import org.holdfast.web.FileServlet;

/** Hands out the governors' report of a school: {@code /monitoring/training-report?school=}. */
@WebServlet("/monitoring/training-report")
public class TrainingReportServlet extends FileServlet {
    @Inject
    transient PrintTrainingReport printReport;

    @Override
    protected Given file(HttpServletRequest request) {
        return Given.shownPdf("training-report.pdf", printReport.run(Ids.checked("School", said(request, "school"))));
    }
}
