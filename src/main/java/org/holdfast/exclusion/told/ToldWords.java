package org.holdfast.exclusion.told;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Role;
import org.holdfast.child.TellableAdults.Held;
import org.holdfast.web.Show;
import org.holdfast.web.Text;

/** Says who was told, and whether they know, in words. */
record ToldWords(ToldSheet sheet, Clock clock) {
    ToldLine line(ExclusionNotice notice) {
        return new ToldLine(
                notice.id(), title(notice), who(notice), marks(notice), kind(notice), state(notice), notes(notice));
    }

    /** First the recipient by name, below it who is told instead. */
    private String title(ExclusionNotice notice) {
        if (sheet.onlyTold()) {
            return notice.role().title();
        }
        return notice.step() == 0
                ? Text.say("exclusion.told.recipient." + notice.recipient().name() + ".of", notice.organisationName())
                : Text.say("exclusion.told.instead." + (notice.role() == Role.SERVICE_MANAGER ? "manager" : "deputy"));
    }

    private static String who(ExclusionNotice notice) {
        return notice.vacant()
                ? Text.say("exclusion.told.vacant", notice.role().title())
                : Text.say("exclusion.told.who", notice.people(), notice.role().title());
    }

    private List<ToldLine.Mark> marks(ExclusionNotice notice) {
        return notice.vacant()
                ? List.of()
                : List.of(
                        mark("sent", Optional.of(notice.sentAt())),
                        mark("delivered", notice.deliveredAt()),
                        mark("opened", notice.openedAt()),
                        acknowledged(notice));
    }

    private ToldLine.Mark mark(String what, Optional<Instant> at) {
        String label = Text.say("exclusion.told.mark." + what);
        return at.map(moment -> new ToldLine.Mark("ok", label, moment(moment)))
                .orElseGet(() -> new ToldLine.Mark("unk", label, Text.say("exclusion.told.notYet")));
    }

    private ToldLine.Mark acknowledged(ExclusionNotice notice) {
        String label = Text.say("exclusion.told.mark.acknowledged");
        if (notice.acknowledgedAt().isPresent()) {
            return new ToldLine.Mark("ok", label, moment(notice.acknowledgedAt().get()));
        }
        return notice.open()
                ? new ToldLine.Mark(
                        notice.over(sheet.asAt()) ? "act" : "unk",
                        label,
                        Text.say("exclusion.told.dueBy", moment(notice.dueAt())))
                : new ToldLine.Mark("unk", label, Text.say("exclusion.told.neededNoMore"));
    }

    private String kind(ExclusionNotice notice) {
        if (notice.acknowledgedAt().isPresent()) {
            return "ok";
        }
        if (!notice.open()) {
            return "quiet";
        }
        if (notice.nobodyLeft()) {
            return "act";
        }
        return notice.vacant() ? "unk" : notice.over(sheet.asAt()) ? "act" : "wait";
    }

    private String state(ExclusionNotice notice) {
        if (notice.acknowledgedAt().isPresent()) {
            return Text.say(
                    "exclusion.told.state.done",
                    span(Duration.between(
                            notice.sentAt(), notice.acknowledgedAt().get())));
        }
        if (!notice.open()) {
            return Text.say(
                    "exclusion.told.ended." + notice.ended().orElseThrow().name());
        }
        if (notice.vacant()) {
            return Text.say("exclusion.told.state." + (notice.nobodyLeft() ? "nobody" : "vacant"));
        }
        return notice.over(sheet.asAt())
                ? Text.say("exclusion.told.state.over", span(Duration.between(notice.dueAt(), sheet.asAt())))
                : Text.say("exclusion.told.state.waits");
    }

    private List<String> notes(ExclusionNotice notice) {
        Stream<String> how = Stream.of(
                        notice.deliveredBy().map(Delivery::title),
                        Optional.of(notice.acknowledgedBy())
                                .filter(name -> !name.isEmpty())
                                .map(name -> Text.say("exclusion.told.acknowledgedBy", name)))
                .flatMap(Optional::stream);
        Stream<String> calls = sheet.calls().stream()
                .filter(call -> call.noticeId().equals(notice.id()))
                .map(call -> Text.say(
                        "exclusion.told.rang", call.rangBy(), moment(call.rangAt()), call.spokeTo(), call.words()));
        return Stream.concat(how, calls).toList();
    }

    ToldLine line(AddressedLetter one) {
        List<ToldLine.Mark> marks = Stream.of(LetterStep.values())
                .map(step -> one.letter()
                        .at(step)
                        .map(at -> new ToldLine.Mark("ok", step.title(), moment(at)))
                        .orElseGet(() -> new ToldLine.Mark("unk", step.title(), Text.say("exclusion.told.notYet"))))
                .toList();
        boolean done = marks.stream().allMatch(ToldLine.Mark::done);
        String state = one.letter().stopped() ? "stopped" : one.waits() ? "held" : done ? "done" : "open";
        return new ToldLine(
                one.letter().id(),
                one.adult().name(),
                one.adult().relation(),
                marks,
                switch (state) {
                    case "stopped" -> "stop";
                    case "held" -> "lock";
                    case "done" -> "ok";
                    default -> "soon";
                },
                Text.say("exclusion.letter.state." + state),
                letterNotes(one));
    }

    private List<String> letterNotes(AddressedLetter one) {
        Optional<String> held = Optional.of(one)
                .filter(AddressedLetter::waits)
                .map(letter -> Text.say(
                        "exclusion.letter.held." + letter.adult().held().name()));
        Optional<String> confirmed = held.map(words -> one.adult().confirmedBy())
                .filter(name -> !name.isEmpty())
                .map(name -> Text.say("exclusion.letter.confirmedBy", name));
        Optional<String> decided = one.letter()
                .decision()
                .filter(decision -> one.adult().held() != Held.FREE || !decision.goes())
                .map(decision -> Text.say(
                        "exclusion.letter.decided." + (decision.goes() ? "goes" : "stays"),
                        decision.by(),
                        moment(decision.at()),
                        decision.reason()));
        return Stream.of(held, confirmed, decided).flatMap(Optional::stream).toList();
    }

    String moment(Instant at) {
        return Show.moment(at, clock);
    }

    /** "29 minutes", "3 hours", "2 days". */
    static String span(Duration time) {
        long minutes = Math.max(0, time.toMinutes());
        if (minutes < 120) {
            return Text.say("exclusion.told.minutes", minutes);
        }
        return minutes < 48 * 60
                ? Text.say("exclusion.told.hours", minutes / 60)
                : Text.say("exclusion.told.days", minutes / (24 * 60));
    }
}
