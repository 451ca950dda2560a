package org.holdfast.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;

/** Reads whose signed tokens are taken from the configuration. */
@ApplicationScoped
public class IssuerSetup {
    @Produces
    Optional<IssuerSettings> issuer() {
        return IssuerSettings.configured();
    }
}
