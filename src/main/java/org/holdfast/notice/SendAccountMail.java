package org.holdfast.notice;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;
import org.holdfast.access.Account;
import org.holdfast.access.AccountNews;
import org.holdfast.access.Accounts;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.platform.MailServer;
import org.holdfast.web.Text;

/**
 * Tells the owner of an account at once what happened to it, so that they notice what they did not do; a job of the server.
 * Nothing is sent to whoever has no address, or no account any more.
 */
@UseCase
public class SendAccountMail {
    @Inject
    Accounts accounts;

    @Inject
    MailServer server;

    @Inject
    Acting acting;

    /** @throws IllegalStateException if the mail server did not take it, so that it is tried again */
    @Allowed(Task.SEND_MAIL)
    public void run(AccountNews news) {
        Optional<String> address =
                accounts.byId(news.personId()).filter(Account::open).flatMap(Account::email);
        acting.about("mail to " + news.personId() + (address.isPresent() ? "" : " not sent"));
        address.ifPresent(to -> send(to, news.what()));
    }

    private void send(String address, AccountNews.What what) {
        try {
            server.send(
                    address,
                    Text.say("notice.mail.account.subject"),
                    Text.say("notice.mail.account." + what, server.site()));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
