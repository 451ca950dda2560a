package org.holdfast.attendance.year;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.holdfast.kernel.ChildId;
import org.holdfast.web.FileServlet;

/** Hands out rates as a file: {@code /attendance/export?form=}, of one child with {@code &child=}, else of all. */
@WebServlet("/attendance/export")
public class ExportServlet extends FileServlet {
    @Inject
    transient ExportYear exportYear;

    @Inject
    transient ExportRates exportRates;

    @Override
    protected Given file(HttpServletRequest request) {
        Sheet.Form form = Sheet.Form.asked(request);
        String child = request.getParameter("child");
        return (child == null ? exportRates.run() : exportYear.run(new ChildId(child))).given(form);
    }
}
