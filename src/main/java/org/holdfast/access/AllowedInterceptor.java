package org.holdfast.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;

/** The one gate of every use case: permission before, a word to the audit trail after. Runs inside its transaction. */
@Allowed(Task.READ_HOME)
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AllowedInterceptor {
    @Inject
    Acting acting;

    @Inject
    Event<Acted> acted;

    @AroundInvoke
    Object gate(InvocationContext call) throws Exception {
        Task task = call.getMethod().getAnnotation(Allowed.class).value();
        Act outer = acting.begin(task);
        try {
            acting.actor().check(task);
            Object result = call.proceed();
            if (acting.tells()) {
                acted.fire(acting.outcome(Acted.Outcome.DONE));
            }
            return result;
        } catch (Denied | NotFound e) {
            acted.fire(acting.outcome(e instanceof Denied ? Acted.Outcome.DENIED : Acted.Outcome.NOT_FOUND));
            throw e;
        } catch (Refused | StaleVersion e) {
            if (acting.tells()) {
                acted.fire(acting.outcome(Acted.Outcome.REFUSED));
            }
            throw e;
        } finally {
            acting.end(outer);
        }
    }
}
