package org.holdfast.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Reads where mail goes out. */
@ApplicationScoped
public class MailSetup {
    @Produces
    MailSettings settings() {
        return MailSettings.configured();
    }
}
