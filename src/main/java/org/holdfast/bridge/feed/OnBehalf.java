package org.holdfast.bridge.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;

/** Does work as somebody on a thread of the server's own, outside of any request. */
@ApplicationScoped
public class OnBehalf {
    @Inject
    Acting acting;

    @Inject
    Instance<RequestContextController> requests;

    /** @param address whence the actor asked; empty for the server itself */
    public <T> T of(Actor actor, String address, Supplier<T> work) {
        RequestContextController request = requests.get();
        boolean mine = request.activate();
        try {
            acting.as(actor, address);
            return work.get();
        } finally {
            if (mine) {
                request.deactivate();
            }
            requests.destroy(request);
        }
    }
}
