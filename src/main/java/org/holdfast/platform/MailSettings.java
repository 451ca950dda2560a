package org.holdfast.platform;

import java.util.Optional;

/**
 * Where mail goes out.
 *
 * @param host empty where no mail is sent
 * @param user empty where the server asks for none
 * @param site address under which people open Holdfast, without a slash at its end
 */
public record MailSettings(
        Optional<String> host,
        int port,
        Optional<String> user,
        Optional<String> password,
        String from,
        boolean startTls,
        String site) {
    public boolean on() {
        return host.isPresent();
    }

    static MailSettings configured() {
        boolean startTls =
                Config.text("holdfast.mail.starttls").map(Boolean::parseBoolean).orElse(true);
        return new MailSettings(
                Config.text("holdfast.mail.host"),
                Config.number("holdfast.mail.port", 587),
                Config.text("holdfast.mail.user"),
                Config.text("holdfast.mail.password"),
                Config.text("holdfast.mail.from").orElse("holdfast@localhost"),
                startTls,
                Config.text("holdfast.url").orElse("http://localhost:8080").replaceFirst("/+$", ""));
    }
}
