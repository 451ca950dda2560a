package org.holdfast.monitoring.sample;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.holdfast.access.Denied;
import org.holdfast.kernel.NotFound;

/** Hands out a sample on paper: {@code /monitoring/sample-print?id=}. */
@WebServlet("/monitoring/sample-print")
public class SampleServlet extends HttpServlet {
    @Inject
    transient PrintSample printSample;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> pdf =
                pdf(Optional.ofNullable(request.getParameter("id")).orElse(""));
        if (pdf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLength(pdf.get().length);
        response.setHeader("Content-Disposition", "inline; filename=\"dip-sample.pdf\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(pdf.get());
    }

    private Optional<byte[]> pdf(String id) {
        try {
            return Optional.of(printSample.run(id));
        } catch (NotFound | Denied e) {
            return Optional.empty();
        }
    }
}
