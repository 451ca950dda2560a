package org.holdfast.plan;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.holdfast.kernel.ChildId;
import org.holdfast.web.FileServlet;

/** Hands out a blank form as PDF: {@code /plan/blank-form?child=}. */
@WebServlet("/plan/blank-form")
public class BlankFormServlet extends FileServlet {
    @Inject
    transient PrintBlankForm printBlankForm;

    @Override
    protected Given file(HttpServletRequest request) {
        PrintVersion.Printed printed = printBlankForm.run(new ChildId(said(request, "child")));
        return Given.kept("application/pdf", printed.fileName(), printed.pdf());
    }
}
