package org.holdfast.plan;

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

/** Hands out a blank form as PDF: {@code /plan/blank-form?child=}. */
@WebServlet("/plan/blank-form")
public class BlankFormServlet extends HttpServlet {
    @Inject
    transient PrintBlankForm printBlankForm;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String child = Optional.ofNullable(request.getParameter("child")).orElse("");
            PrintVersion.Printed printed = printBlankForm.run(new ChildId(child));
            byte[] pdf = printed.pdf();
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + printed.fileName() + "\"");
            response.getOutputStream().write(pdf);
        } catch (NotFound | Denied e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
