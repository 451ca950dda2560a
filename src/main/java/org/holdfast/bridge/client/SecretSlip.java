package org.holdfast.bridge.client;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** Carries a new secret to the one answer that shows it, and goes with that request: no session ever holds it. */
@Named
@RequestScoped
public class SecretSlip {
    private Optional<ShownSecret> shown = Optional.empty();

    public Optional<ShownSecret> shown() {
        return shown;
    }

    void show(ShownSecret secret) {
        shown = Optional.of(secret);
    }
}
