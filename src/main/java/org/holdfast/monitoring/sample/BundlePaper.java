package org.holdfast.monitoring.sample;

import java.time.Clock;
import java.util.List;
import org.holdfast.child.Child;
import org.holdfast.monitoring.sample.ChildBundle.Edition;
import org.holdfast.monitoring.sample.ChildBundle.Flagged;
import org.holdfast.monitoring.sample.ChildBundle.Voice;
import org.holdfast.plan.Difference;
import org.holdfast.web.PaperText;
import org.holdfast.web.Show;
import org.holdfast.web.Text;

/** A sample on paper: the draw, then each child on pages of their own, with name and mark at the head of every one. */
final class BundlePaper {
    private final OpenedSample opened;
    private final String printedBy;
    private final Clock clock;
    private final SampleWords words;

    BundlePaper(OpenedSample opened, String printedBy, Clock clock) {
        this.opened = opened;
        this.printedBy = printedBy;
        this.clock = clock;
        this.words = new SampleWords(clock);
    }

    String html(List<ChildBundle> bundles) {
        PaperText paper = new PaperText(words.title(opened))
                .running("head", Text.say("monitoring.sample.paper.head", opened.authority(), words.when(opened)))
                .running(
                        "foot", Text.say("monitoring.sample.paper.foot", printedBy, Show.full(clock.instant(), clock)));
        cover(paper);
        bundles.forEach(bundle -> bundle(paper, bundle));
        return paper.html();
    }

    private void cover(PaperText paper) {
        paper.element("h1", words.title(opened))
                .element("p", words.how(opened))
                .pair("monitoring.sample.purpose", opened.sample().purpose())
                .pair("monitoring.sample.by", opened.sample().drawnBy())
                .element("p", SampleRule.READ_AS_AT_THE_DRAW.sentence())
                .element("p", SampleRule.COUNTED_IN_MINUTES.sentence())
                .element("h2", Text.say("monitoring.sample.children"));
        opened.children().forEach(child -> paper.element("p", named(child)));
        if (opened.gone() > 0) {
            paper.element("p", Text.say("monitoring.sample.gone", opened.gone()));
        }
        if (opened.sample().seed().isPresent()) {
            paper.element("h2", Text.say("monitoring.sample.ticket"))
                    .element("p", SampleRule.DRAWN_BY_TICKET.sentence());
        }
    }

    private void bundle(PaperText paper, ChildBundle bundle) {
        paper.turn(Text.say("monitoring.sample.paper.child", named(bundle.child()), words.when(opened)))
                .element("h1", named(bundle.child()));
        versions(paper, bundle);
        paper.element("h2", Text.say("monitoring.sample.views"));
        none(paper, bundle.views());
        bundle.views().forEach(voice -> voice(paper, voice));
        paper.element("h2", Text.say("monitoring.sample.chronology"));
        none(paper, bundle.chronology());
        bundle.chronology().forEach(moment -> paper.element("p", words.day(moment.on()) + ": " + moment.words()));
        paper.element("h2", Text.say("monitoring.sample.signals"));
        none(paper, bundle.signals());
        bundle.signals().forEach(flagged -> signal(paper, flagged));
        paper.element("h2", Text.say("monitoring.sample.looked"));
        bundle.looked()
                .ifPresentOrElse(
                        lines -> lines.forEach(line -> paper.element(
                                "p", Show.full(line.at(), clock) + ": " + line.name() + ", " + words.looked(line))),
                        () -> paper.element("p", Text.say("monitoring.sample.looked.notShown")));
    }

    private void versions(PaperText paper, ChildBundle bundle) {
        paper.element("h2", Text.say("monitoring.sample.versions"));
        none(paper, bundle.versions());
        for (Edition edition : bundle.versions()) {
            paper.element("h3", words.edition(edition)).element("p", words.changes(edition));
            if (edition.change().isEmpty()) {
                edition.document().sections().forEach(chapter -> chapter.lines().stream()
                        .filter(line -> !line.text().isBlank())
                        .forEach(line -> paper.element("p", line.label() + ": " + line.text())));
            }
            edition.change().ifPresent(change -> change.changes().forEach(one -> change(paper, one)));
        }
    }

    private static void change(PaperText paper, Difference.Change change) {
        paper.element("p", change.section() + ", " + change.label())
                .pair("monitoring.sample.before", SampleWords.before(change))
                .pair("monitoring.sample.after", SampleWords.after(change));
    }

    private void voice(PaperText paper, Voice voice) {
        paper.element("h3", words.asked(voice))
                .element("p", voice.said().words())
                .element("p", words.answered(voice));
        voice.promised().forEach(promise -> paper.element("p", words.promise(promise)));
    }

    private void signal(PaperText paper, Flagged flagged) {
        paper.element(
                        "h3",
                        words.raised(flagged.signal()) + ": " + flagged.signal().title())
                .element("p", flagged.signal().why())
                .pair("monitoring.sample.whom", flagged.signal().asked())
                .element("p", words.taken(flagged.signal()))
                .element("p", words.done(flagged.signal()))
                .element("p", words.said(flagged.signal()))
                .element("p", words.waited(flagged));
    }

    private static void none(PaperText paper, List<?> any) {
        if (any.isEmpty()) {
            paper.element("p", Text.say("monitoring.sample.nothing"));
        }
    }

    private static String named(Child child) {
        return child.name() + " · " + child.mark();
    }
}
