package org.holdfast.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.kernel.Refused;
import org.holdfast.platform.Job;

/** Asks the connectors for files every ten seconds. One file that fails stays where it is and holds up no other. */
@ApplicationScoped
public class DroppedFiles implements Job {
    @Inject
    Instance<Connector> connectors;

    @Inject
    TakeDroppedFile takeFile;

    @Inject
    Acting acting;

    @Override
    public String name() {
        return "drop folder";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        acting.as(Actor.system(name()), "");
        connectors.forEach(connector -> connector.waiting().forEach(this::take));
    }

    void take(Connector.Waiting waiting) {
        try (InputStream content = waiting.content()) {
            takeFile.run(waiting, new UploadedFile(waiting.name(), content));
        } catch (Refused e) {
            waiting.refused(e.whatToDo());
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        waiting.taken();
    }
}
