package org.holdfast.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells a page's script how many seconds its session has left; a post with the page's own header starts it anew. */
@WebServlet(SessionServlet.PATH)
public class SessionServlet extends HttpServlet {
    static final String PATH = "/session";

    /**
     * Bears the id of the person for whom the page was opened. Another site's form cannot send it, and a page left open
     * does not go on in the name of the next person at the machine.
     */
    public static final String PERSON_HEADER = "X-Holdfast-Person";

    @Inject
    transient Sessions sessions;

    @Inject
    transient Acting acting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter().write("{\"seconds\":" + sessions.secondsLeft(request) + "}");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (acting.actor().id().equals(request.getHeader(PERSON_HEADER))) {
            doGet(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
    }
}
