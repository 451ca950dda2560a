package org.holdfast.monitoring.board;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.holdfast.attendance.year.Sheet;
import org.holdfast.kernel.NotFound;
import org.holdfast.monitoring.Addresses;
import org.holdfast.monitoring.filter.Cohort;
import org.holdfast.web.FileServlet;

/** Hands out the board or one of its lists as a file: {@code /monitoring/export?form=&number=}, with the filters. */
@WebServlet("/monitoring/export")
public class BoardExportServlet extends FileServlet {
    @Inject
    transient ExportBoard exportBoard;

    /** A number that is none gives nothing rather than everybody. */
    @Override
    protected Given file(HttpServletRequest request) {
        Sheet.Form form = Sheet.Form.asked(request);
        String number = request.getParameter("number");
        Optional<Concern> concern = Optional.ofNullable(Addresses.choice(Concern.class, number));
        if (number != null && concern.isEmpty()) {
            throw new NotFound("Number");
        }
        return exportBoard.run(concern, Cohort.of(request::getParameter)).given(form);
    }
}
