package org.holdfast.plan;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.plan.form.Edition;
import org.holdfast.web.FileServlet;

/** Hands out a version as PDF: {@code /plan/print?child=&n=&edition=}. */
@WebServlet("/plan/print")
public class PrintServlet extends FileServlet {
    @Inject
    transient PrintVersion printVersion;

    @Override
    protected Given file(HttpServletRequest request) {
        Edition edition = Arrays.stream(Edition.values())
                .filter(known -> known.name().equals(request.getParameter("edition")))
                .findFirst()
                .orElseThrow(() -> new NotFound("Edition"));
        String number = said(request, "n");
        if (!number.matches("\\d{1,6}")) {
            throw new NotFound("Version");
        }
        PrintVersion.Printed printed =
                printVersion.run(new ChildId(said(request, "child")), Integer.parseInt(number), edition);
        return Given.kept("application/pdf", printed.fileName(), printed.pdf());
    }
}
