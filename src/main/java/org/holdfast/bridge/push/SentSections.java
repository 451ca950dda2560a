package org.holdfast.bridge.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.bridge.NoPlan;
import org.holdfast.bridge.SendOnce;
import org.holdfast.bridge.SendOnce.Sent;
import org.holdfast.child.push.IfMatch;
import org.holdfast.child.push.StalePush;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.plan.ReadOwnSections;
import org.holdfast.plan.ReadOwnSections.OwnSections;
import org.holdfast.plan.WriteOwnSection;

/** Writes what a case system sends of the social worker's sections, and once only for each key of the client. */
@ApplicationScoped
class SentSections {
    @Inject
    ReadOwnSections readOwnSections;

    @Inject
    WriteOwnSection writeOwnSection;

    @Inject
    SendOnce sendOnce;

    /** All that is to be written: the texts by question, and who wrote them. */
    record Texts(ChildId child, Map<String, String> byQuestion, Optional<String> writer) {}

    /**
     * A request under its key again gets the first answer, whatever it has read: it was written over long since.
     *
     * @param key empty where the client gave none
     * @param json how the sections are told
     * @throws StalePush if the client had not read what it writes over
     * @throws StaleVersion if somebody wrote while this was going on
     * @throws NotFound if the child is not open to this system, or not any more
     */
    Sent write(Texts texts, IfMatch read, Optional<String> key, String sha256, Function<OwnSections, String> json) {
        Optional<OwnSections> now = readOwnSections.run(texts.child());
        return key.isEmpty()
                ? written(texts, read, now, json)
                : sendOnce.run(key.get(), sha256, () -> written(texts, read, now, json));
    }

    private Sent written(Texts texts, IfMatch read, Optional<OwnSections> now, Function<OwnSections, String> json) {
        String tag = now.orElseThrow(NoPlan::new).tag();
        read.check(Optional.of(tag));
        OwnSections after = writeOwnSection.run(texts.child(), tag, texts.byQuestion(), texts.writer());
        return new Sent(200, Optional.of(after.tag()), json.apply(after), Optional.of(texts.child()));
    }
}
