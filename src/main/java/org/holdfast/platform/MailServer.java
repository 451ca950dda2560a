package org.holdfast.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Hands a message to the mail server of the installation, one recipient at a time. */
@ApplicationScoped
public class MailServer {
    /** Milliseconds for each step of the conversation. */
    private static final String PATIENCE = "10000";

    @Inject
    Instance<MailSettings> settings;

    @Inject
    Clock clock;

    public boolean on() {
        return settings.get().on();
    }

    /** Address under which people open Holdfast. */
    public String site() {
        return settings.get().site();
    }

    /** @throws MessagingException if the server cannot be reached or does not take the message */
    public void send(String to, String subject, String text) throws MessagingException {
        MailSettings now = settings.get();
        MimeMessage message = new MimeMessage(session(now));
        message.setFrom(new InternetAddress(now.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private static Session session(MailSettings now) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", now.host().orElseThrow());
        properties.setProperty("mail.smtp.port", String.valueOf(now.port()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.auth", String.valueOf(now.user().isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(now.startTls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(now.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // The id of a message would tell the name of the machine and its user otherwise.
        properties.setProperty("mail.from", now.from());
        return Session.getInstance(
                properties, now.user().map(user -> login(user, now)).orElse(null));
    }

    private static @Nullable Authenticator login(String user, MailSettings now) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, now.password().orElse(""));
            }
        };
    }
}
