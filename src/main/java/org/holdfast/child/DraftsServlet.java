package org.holdfast.child;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdfast.access.Acting;
import org.holdfast.access.Denied;
import org.holdfast.access.SessionServlet;
import org.holdfast.access.Sessions;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.web.Show;
import org.holdfast.web.Text;

/**
 * Keeps what somebody types while they type: {@code /page/drafts/{child}/{form}}, in the session of the page, which must
 * send the id of the person it was opened for. A servlet and not a resource of the bridge: it is no part of the contract.
 * 200 kept, 400 unreadable, 401 signed out (the gate), 404 not their child, 409 another person or another window, 410
 * saved already, 413 too much. {@code …/here} says that the page is still open and does not lengthen the session.
 */
@WebServlet("/page/drafts/*")
public class DraftsServlet extends HttpServlet {
    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})/([a-z0-9-]{1,80})(/here)?");

    @Inject
    transient ReadDraft readDraft;

    @Inject
    transient SaveDraft saveDraft;

    @Inject
    transient DropDraft dropDraft;

    @Inject
    transient ShowPresence showPresence;

    @Inject
    transient Acting acting;

    @Inject
    transient Sessions sessions;

    @Inject
    transient Clock clock;

    /** What is asked for, done for one form of one child. */
    @FunctionalInterface
    private interface Work {
        void on(ChildId child, String form, JsonObjectBuilder answer) throws IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, (child, form, answer) -> {
            DraftRead read = readDraft.run(child, form);
            JsonObjectBuilder fields = Json.createObjectBuilder();
            read.fields().forEach((name, typed) -> fields.add(name, typed.text()));
            answer.add("revision", read.revision()).add("page", read.page()).add("fields", fields);
        });
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean here = String.valueOf(request.getPathInfo()).endsWith("/here");
        answer(request, response, (child, form, answer) -> {
            if (here) {
                answer.add("here", DraftSlip.words(showPresence.run(child, form, "")));
            } else {
                Typing typing = TypingRead.from(request.getInputStream(), child);
                answer.add("savedAt", Show.time(saved(child, form, typing), clock));
            }
            answer.add("seconds", sessions.secondsLeft(request));
        });
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(
                request,
                response,
                (child, form, answer) -> dropDraft.run(
                        child,
                        form,
                        TypingRead.opening(request.getParameter("opening"), request.getParameter("revision"))));
    }

    /** Once more where two windows of one person met in the same moment. */
    private Instant saved(ChildId child, String form, Typing typing) {
        try {
            return saveDraft.run(child, form, typing);
        } catch (PersistenceException | TransactionalException e) {
            return saveDraft.run(child, form, typing);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        JsonObjectBuilder answer = Json.createObjectBuilder();
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!acting.actor().id().equals(request.getHeader(SessionServlet.PERSON_HEADER))) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            answer.add("words", Text.say("child.draft.somebodyElse"));
        } else if (!path.matches()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setStatus(status(() -> work.on(new ChildId(path.group(1)), path.group(2), answer), answer));
        }
        response.getWriter().write(answer.build().toString());
    }

    /** Work that may be refused. */
    @FunctionalInterface
    private interface Attempt {
        void make() throws IOException;
    }

    private static int status(Attempt attempt, JsonObjectBuilder answer) throws IOException {
        try {
            attempt.make();
            return HttpServletResponse.SC_OK;
        } catch (NotFound | Denied e) {
            answer.add("words", Text.say("child.draft.notYours"));
            return HttpServletResponse.SC_NOT_FOUND;
        } catch (Refused refused) {
            answer.add("words", refused.whatToDo());
            refused.field().ifPresent(field -> answer.add("field", field));
            return TypingRead.status(refused);
        }
    }
}
