package org.holdfast.exclusion.told;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.child.ChildStrip;
import org.holdfast.web.Text;
import org.holdfast.web.Told;

/** Who has been told of a suspension, on the child's page; each method takes the id of the exclusion. */
@Named
@RequestScoped
public class ToldPage {
    @Inject
    ReadTold readTold;

    @Inject
    AcknowledgeExclusion acknowledgeExclusion;

    @Inject
    ChildStrip strip;

    @Inject
    Clock clock;

    private final Map<String, ToldSheet> sheets = new HashMap<>();

    public ToldSheet of(String exclusionId) {
        return sheets.computeIfAbsent(exclusionId, id -> readTold.run(strip.id(), id));
    }

    /** "The social worker has not acknowledged this yet"; empty where nobody was told here. */
    public String answer(String exclusionId) {
        if (exclusionId.isEmpty()) {
            return "";
        }
        ToldSheet sheet = of(exclusionId);
        if (sheet.over().isPresent()) {
            return Text.say(
                    "exclusion.told.answer.over", name(sheet, sheet.over().get()));
        }
        if (sheet.nobody().isPresent()) {
            return Text.say(
                    "exclusion.told.answer.nobody", name(sheet, sheet.nobody().get()));
        }
        if (sheet.waiting().isPresent()) {
            return Text.say(
                    "exclusion.told.answer.waits", name(sheet, sheet.waiting().get()));
        }
        return sheet.current().isEmpty() ? "" : Text.say("exclusion.told.answer.done");
    }

    private static String name(ToldSheet sheet, ExclusionNotice notice) {
        return sheet.onlyTold()
                ? notice.role().title()
                : Text.say("exclusion.told.the." + notice.recipient().name());
    }

    public String asAt(String exclusionId) {
        return Text.say(
                "exclusion.told.asAt", words(exclusionId).moment(of(exclusionId).asAt()));
    }

    public List<ToldLine> lines(String exclusionId) {
        return of(exclusionId).current().stream().map(words(exclusionId)::line).toList();
    }

    public List<ToldLine> before(String exclusionId) {
        return of(exclusionId).before().stream().map(words(exclusionId)::line).toList();
    }

    public List<ToldLine> letters(String exclusionId) {
        return of(exclusionId).letters().stream().map(words(exclusionId)::line).toList();
    }

    /** "Virtual school: not in care, …" */
    public List<String> notTold(String exclusionId) {
        return of(exclusionId).notTold().stream()
                .map(one -> Text.say(
                        "exclusion.told.notTold",
                        one.recipient().title(),
                        one.why().sentence()))
                .toList();
    }

    private ToldWords words(String exclusionId) {
        return new ToldWords(of(exclusionId), clock);
    }

    public ToldRule rule() {
        return ToldRule.KNOWN_IN_TIME;
    }

    public ToldRule parents() {
        return ToldRule.PARENTS_ARE_TOLD;
    }

    /** Whether it is for the reader to say that they know. */
    public boolean mine(String exclusionId) {
        return of(exclusionId).mine();
    }

    public boolean mayWrite(String exclusionId) {
        return of(exclusionId).follows() || of(exclusionId).decides();
    }

    public String lettersHref(String exclusionId) {
        return "/exclusion/letters?child=" + strip.childId() + "&id=" + exclusionId;
    }

    public String acknowledge(String exclusionId) {
        acknowledgeExclusion.run(strip.id(), exclusionId);
        return Told.on(
                "/exclusion/exclusions?child=" + strip.childId() + "&id=" + exclusionId,
                Text.say("exclusion.told.thanks"));
    }
}
