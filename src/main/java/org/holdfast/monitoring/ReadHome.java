package org.holdfast.monitoring;

import jakarta.inject.Inject;
import java.util.Locale;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;

/** Says which first page is the reader's. */
@UseCase
public class ReadHome {
    @Inject
    Acting acting;

    @Allowed(Task.READ_HOME)
    public Home run() {
        Home home = Home.of(acting.actor());
        acting.about("home " + home.name().toLowerCase(Locale.ROOT));
        return home;
    }
}
