package org.holdfast.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.child.Child;
import org.holdfast.contact.ContactSheet;
import org.holdfast.contact.ContactView;
import org.holdfast.plan.form.Edition;
import org.holdfast.support.StandIn;
import org.holdfast.web.PaperText;
import org.holdfast.web.Text;

/**
 * An edition of a version as HTML for print: the frozen text, and the people around the child as that edition may name
 * them today. The child's name and mark, version, edition, date and page stand on every page; a UPN stands nowhere.
 */
final class EditionText {
    /** Which copy this is. */
    record Copy(int number, String printedBy, LocalDate day) {}

    private final Child child;
    private final PlanDocument document;
    private final Edition edition;
    private final ContactSheet sheet;
    private final Optional<StandIn> acting;
    private final Copy copy;
    private final PaperText out;

    EditionText(
            Child child,
            PlanDocument document,
            Edition edition,
            ContactSheet sheet,
            Optional<StandIn> acting,
            Copy copy) {
        this.child = child;
        this.document = document;
        this.edition = edition;
        this.sheet = sheet;
        this.acting = acting;
        this.copy = copy;
        this.out = new PaperText(child.name() + ", " + document.title() + ", " + version() + ", " + edition.title());
    }

    String html() {
        out.running(
                "head",
                child.name() + " (" + child.mark() + ") · " + document.title() + ", " + version() + " · "
                        + edition.title());
        out.running("foot", Text.say("plan.print.foot", Said.day(copy.day()), copy.number(), copy.printedBy()));
        element("h1", child.name());
        element(
                "p",
                Text.say(
                        "plan.print.approved",
                        document.title(),
                        version(),
                        Said.day(document.approvedOn()),
                        document.approvedBy()));
        document.reviewOn().ifPresent(day -> element("p", Text.say("plan.print.review", Said.day(day))));
        people();
        around();
        attendance();
        document.views().ifPresent(this::views);
        document.sections().stream().filter(chapter -> chapter.in(edition)).forEach(this::chapter);
        document.meeting().ifPresent(this::meeting);
        followed();
        targets();
        return out.html();
    }

    private String version() {
        return Text.say("plan.print.version", document.number());
    }

    /** Joined today, warnings before any number. */
    private void people() {
        element("h2", Text.say("plan.print.people", Said.day(copy.day())));
        sheet.warnings()
                .forEach(warning -> element(
                        "div class=\"stop\"",
                        Text.say(
                                warning.doNotContact() ? "plan.print.doNotContact" : "plan.print.doNotRelease",
                                warning.name())));
        acting.ifPresent(backup -> element("p", acting(backup)));
        if (sheet.toCall().isEmpty()) {
            element("p", Text.say("plan.print.nobody"));
        }
        sheet.toCall().forEach(this::person);
        if (edition.forProfessionals() && sheet.homeRestricted()) {
            element("p", Text.say("plan.print.homeRestricted"));
        }
    }

    private static String acting(StandIn backup) {
        String until = backup.until().map(Said::day).orElse("");
        return Text.say(
                until.isEmpty() ? "plan.print.acting.open" : "plan.print.acting",
                backup.who().name(),
                backup.forName().orElse(Text.say("plan.print.keyPerson")),
                until);
    }

    private void person(ContactView contact) {
        element("h3", contact.name() + ", " + Text.say(contact.relation().key()));
        contact.organisation().ifPresent(text -> element("p", text));
        contact.phone().ifPresent(text -> element("p", text));
        contact.email().ifPresent(text -> element("p", text));
        contact.address().ifPresent(text -> element("p", text));
        if (contact.addressHeld() && edition.forProfessionals()) {
            element("p", Text.say("plan.print.addressHeld"));
        }
    }

    private void around() {
        element("h2", Text.say("plan.print.around"));
        adult("plan.print.keyPerson", document.keyPerson());
        adult("plan.print.backup", document.backup());
        document.safePlace().ifPresent(place -> {
            element("h3", Text.say("plan.print.safePlace"));
            element("p", place.room());
            pair("plan.print.wayThere", place.wayThere());
            pair("plan.print.signal", place.signal());
            pair("plan.print.whoIsTold", place.whoIsTold());
            pair("plan.print.closed", place.closed());
            pair("plan.print.alternative", place.alternative());
        });
    }

    private void attendance() {
        if (!document.attendance().isEmpty()) {
            element(
                    "h2",
                    Text.say(
                            "plan.attendance.asAt",
                            Said.day(document.attendance().get(0).asAt())));
            document.attendance().forEach(rate -> element("p", rate.label() + ": " + rate.words()));
        }
    }

    private void adult(String key, Optional<PlanDocument.Adult> adult) {
        element("h3", Text.say(key));
        element("p", adult.map(known -> known.name() + ", " + known.job()).orElse(Text.say("plan.print.none")));
    }

    private void views(PlanDocument.Voice views) {
        element("h2", Text.say("plan.print.views"));
        element("p", Text.say("plan.print.asked", Said.day(views.askedOn()), views.askedBy(), how(views)));
        if (!views.words().isEmpty()) {
            element("p", views.words());
        }
    }

    private static String how(PlanDocument.Voice views) {
        return views.method().or(views::notGiven).orElse("");
    }

    private void chapter(PlanDocument.Chapter chapter) {
        element("h2", chapter.title());
        chapter.lines().forEach(line -> {
            element("h3", line.label());
            element("p", line.text().isEmpty() ? Text.say("plan.print.blank") : shown(line));
        });
    }

    private static String shown(PlanDocument.Line line) {
        return line.type().equals("DATE") ? Said.day(LocalDate.parse(line.text())) : line.text();
    }

    private void targets() {
        element("h2", Text.say("plan.print.targets"));
        for (PlanDocument.Goal goal : document.targets()) {
            element("h3", goal.aim());
            pair("plan.print.need", goal.need());
            pair("plan.print.baseline", goal.baseline());
            pair("plan.print.measure", goal.measure());
            pair("plan.print.owner", goal.owner());
            pair("plan.print.reviewOn", goal.reviewOn().map(Said::day).orElse(""));
            pair("plan.print.outcome", goal.outcome().orElse(""));
        }
        element("h2", Text.say("plan.print.actions"));
        document.actions()
                .forEach(promise -> element(
                        "p",
                        Text.say(
                                "plan.print.action",
                                promise.what(),
                                promise.who(),
                                promise.dueOn().map(Said::day).orElse(""))));
        if (document.targets().isEmpty() && document.actions().isEmpty()) {
            element("p", Text.say("plan.print.none"));
        }
    }

    /** A parent reads the days alone: who else came is no matter for them. */
    private void meeting(PlanDocument.Meeting meeting) {
        element("h2", Text.say("plan.print.meeting", Said.day(meeting.heldOn())));
        if (edition != Edition.PARENT) {
            pair("plan.print.there", meeting.present());
            pair("plan.print.apologies", meeting.excused());
            meeting.notes().stream().filter(note -> note.in(edition)).forEach(note -> {
                element("h3", note.title());
                element("p", note.text());
            });
        }
        pair("plan.print.next", meeting.nextOn().map(Said::day).orElse(""));
    }

    /** Moves and suspensions stand in the editions for professionals alone. */
    private void followed() {
        if (edition.forProfessionals() && !document.follows().isEmpty()) {
            element("h2", Text.say("plan.follow.document"));
            document.follows().forEach(follow -> {
                element("h3", follow.title());
                element("p", follow.said());
            });
        }
    }

    private void pair(String key, String text) {
        out.pair(key, text);
    }

    private void element(String tag, String text) {
        out.element(tag, text);
    }
}
