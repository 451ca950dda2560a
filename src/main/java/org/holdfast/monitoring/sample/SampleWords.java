package org.holdfast.monitoring.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Task;
import org.holdfast.audit.Looked;
import org.holdfast.child.Signal;
import org.holdfast.monitoring.sample.ChildBundle.Edition;
import org.holdfast.monitoring.sample.ChildBundle.Flagged;
import org.holdfast.monitoring.sample.ChildBundle.Voice;
import org.holdfast.plan.ChildViews;
import org.holdfast.plan.Difference;
import org.holdfast.plan.PlanDocument;
import org.holdfast.plan.Words;
import org.holdfast.web.Show;
import org.holdfast.web.Text;

/** The sentences of a sample, the same on page and paper. */
public record SampleWords(Clock clock) {
    /** How its children came into it. */
    public String how(OpenedSample opened) {
        DipSample sample = opened.sample();
        return sample.seed()
                .map(seed ->
                        Text.say("monitoring.sample.drawn", opened.size(), sample.drawnFrom(), String.valueOf(seed)))
                .orElseGet(() -> Text.say("monitoring.sample.chosen", opened.size(), sample.drawnFrom()));
    }

    public String title(OpenedSample opened) {
        return Text.say("monitoring.sample.title.of", when(opened));
    }

    /** "Version 2, approved 14 Oct 2026 by Marian Teague". */
    public String edition(Edition edition) {
        return Text.say(
                "monitoring.sample.edition",
                edition.version().number(),
                day(edition.on()),
                edition.version().approverName());
    }

    public String changes(Edition edition) {
        return edition.change()
                .map(change ->
                        Text.say("monitoring.sample.changes", change.changes().size()))
                .orElseGet(() -> Text.say("monitoring.sample.first"));
    }

    /** What a field said before; empty where it is new. */
    public static String before(Difference.Change change) {
        return change.runs().stream()
                .filter(run -> !run.in())
                .map(Words.Run::text)
                .collect(Collectors.joining());
    }

    /** What it says now; empty where it is gone. */
    public static String after(Difference.Change change) {
        return change.runs().stream()
                .filter(run -> !run.out())
                .map(Words.Run::text)
                .collect(Collectors.joining());
    }

    /** "Asked on 20 Nov 2026 by Dele Adeyemi, in conversation". */
    public String asked(Voice voice) {
        ChildViews said = voice.said();
        return Text.say(
                "monitoring.sample.asked",
                day(said.askedOn()),
                said.askedBy(),
                said.method()
                        .map(ChildViews.Method::title)
                        .or(() -> said.notGiven().map(ChildViews.NotGiven::title))
                        .orElse(""));
    }

    /** What became of what the child said. */
    public String answered(Voice voice) {
        return voice.answered()
                .map(edition -> Text.say(
                        "monitoring.sample.answered",
                        edition.version().number(),
                        day(edition.on()),
                        edition.change().map(change -> change.changes().size()).orElse(0),
                        voice.promised().size()))
                .orElseGet(() -> Text.say("monitoring.sample.unanswered"));
    }

    /** "Read with Maya each morning · Dele Adeyemi · done 3 Nov 2026". */
    public String promise(PlanDocument.Promise promise) {
        return promise.what() + " · " + promise.who()
                + promise.doneOn()
                        .map(on -> " · " + Text.say("monitoring.sample.promise.done", day(on)))
                        .or(() -> promise.dueOn().map(on -> " · " + Text.say("monitoring.sample.promise.due", day(on))))
                        .orElse("");
    }

    public String raised(Signal signal) {
        return signal.at().map(at -> Show.full(at, clock)).orElseGet(() -> day(signal.on()));
    }

    /** When somebody first had it in hand; empty where nobody had. */
    public String taken(Signal signal) {
        return signal.taken()
                .map(it -> Text.say("monitoring.sample.taken", Show.full(it.at(), clock), it.by()))
                .orElse("");
    }

    /** What was done about it, by whom and when. */
    public String done(Signal signal) {
        return signal.ended()
                .map(it -> Text.say(
                        it.by().isEmpty() ? "monitoring.sample.ended" : "monitoring.sample.ended.by",
                        it.how(),
                        Show.full(it.at(), clock),
                        it.by()))
                .orElseGet(() -> Text.say("monitoring.sample.open"));
    }

    public String said(Signal signal) {
        return signal.ended().map(Signal.Ended::words).orElse("");
    }

    /** From flag to action. */
    public String waited(Flagged flagged) {
        Optional<String> minutes = flagged.waited()
                .map(waited -> Text.say(
                        "monitoring.sample.minutes",
                        waited.toMinutes(),
                        flagged.worked().map(worked -> worked.toMinutes()).orElse(0L)));
        return minutes.or(() -> flagged.days().map(days -> Text.say("monitoring.sample.days", days)))
                .orElse("");
    }

    public String looked(Looked line) {
        Task task = line.task() == null ? Task.READ_CHILD : Task.valueOf(line.task());
        String did = Text.say("child.looked.task." + task.name());
        String about = line.subject() == null ? did : did + ": " + line.subject();
        return line.outcome().equals("DONE") ? about : Text.say("child.looked.refused", about);
    }

    public String when(OpenedSample opened) {
        return Show.full(opened.sample().drawnAt(), clock);
    }

    public String day(LocalDate day) {
        return Show.whole(day);
    }
}
