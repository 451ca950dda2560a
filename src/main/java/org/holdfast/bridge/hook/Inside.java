package org.holdfast.bridge.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.holdfast.platform.Config;
import org.holdfast.platform.SchemaReady;

/** Whether the operator lets messages go to addresses of this network: {@code HOLDFAST_WEBHOOK_PRIVATE=true}. */
@ApplicationScoped
public class Inside {
    private volatile boolean allowed;

    void begin(@Observes SchemaReady ready) {
        allow(Config.text("holdfast.webhook.private").map(Boolean::parseBoolean).orElse(false));
    }

    void allow(boolean yes) {
        allowed = yes;
    }

    boolean allowed() {
        return allowed;
    }
}
