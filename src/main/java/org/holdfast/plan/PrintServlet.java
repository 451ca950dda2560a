package org.holdfast.plan;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.holdfast.access.Denied;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.form.Edition;

/** Hands out a version as PDF: {@code /plan/print?child=&n=&edition=}. */
@WebServlet("/plan/print")
public class PrintServlet extends HttpServlet {
    @Inject
    transient PrintVersion printVersion;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PrintVersion.Printed> printed = printed(request);
        if (printed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] pdf = printed.get().pdf();
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + printed.get().fileName() + "\"");
        response.getOutputStream().write(pdf);
    }

    private Optional<PrintVersion.Printed> printed(HttpServletRequest request) {
        Optional<Edition> edition = Arrays.stream(Edition.values())
                .filter(known -> known.name().equals(request.getParameter("edition")))
                .findFirst();
        String number = Optional.ofNullable(request.getParameter("n")).orElse("");
        String child = Optional.ofNullable(request.getParameter("child")).orElse("");
        if (edition.isEmpty() || !number.matches("\\d{1,6}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(printVersion.run(new ChildId(child), Integer.parseInt(number), edition.get()));
        } catch (NotFound | Denied | Refused e) {
            return Optional.empty();
        }
    }
}
