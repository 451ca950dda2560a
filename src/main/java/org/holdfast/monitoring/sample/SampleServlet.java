package org.holdfast.monitoring.sample;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.holdfast.web.FileServlet;

/** Hands out a sample on paper: {@code /monitoring/sample-print?id=}. */
@WebServlet("/monitoring/sample-print")
public class SampleServlet extends FileServlet {
    @Inject
    transient PrintSample printSample;

    @Override
    protected Given file(HttpServletRequest request) {
        return Given.shownPdf("dip-sample.pdf", printSample.run(said(request, "id")));
    }
}
