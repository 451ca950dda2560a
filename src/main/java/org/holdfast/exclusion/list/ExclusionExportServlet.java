package org.holdfast.exclusion.list;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.holdfast.attendance.year.Sheet;
import org.holdfast.web.FileServlet;

/** Hands out exclusions as a file: {@code /exclusion/export?form=}, with the choice of the list behind it. */
@WebServlet("/exclusion/export")
public class ExclusionExportServlet extends FileServlet {
    @Inject
    transient ExportExclusions exportExclusions;

    @Override
    protected Given file(HttpServletRequest request) {
        Sheet.Form form = Sheet.Form.asked(request);
        return exportExclusions.run(YearAddress.choice(request::getParameter)).given(form);
    }
}
