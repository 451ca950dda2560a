package org.holdfast.exclusion.told;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.holdfast.child.Child;
import org.holdfast.exclusion.Category;
import org.holdfast.exclusion.Days;
import org.holdfast.exclusion.ExcludedTime;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.web.PaperText;
import org.holdfast.web.Text;

/**
 * A letter about an exclusion. It names the child and its reader, and of no other person anything; no number of the child
 * and no address.
 *
 * @param reasons their titles
 * @param provision education elsewhere, in words; empty where none is named yet
 */
record LetterPaper(Child child, String school, Exclusion exclusion, List<String> reasons, String provision) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    String html(AddressedLetter to, int copy, String printedBy, LocalDate today) {
        ToldCause cause = to.letter().cause();
        String title = Text.say(
                "exclusion.letter.title." + cause.name(), exclusion.category().title());
        PaperText paper = new PaperText(title)
                .running("head", school)
                .running("foot", Text.say("exclusion.letter.foot", copy, printedBy, DAY.format(today)))
                .element("h1", title)
                .element("p", DAY.format(today))
                .element("p", Text.say("exclusion.letter.dear", to.adult().name()))
                .element("p", Text.say("exclusion.letter.lead." + cause.name(), child.name(), school, when()));
        if (exclusion.inForce()) {
            terms(paper);
        } else {
            // Why it ended is not said: the words may tell of another child.
            paper.element("p", Text.say("exclusion.letter.back", child.forename()));
        }
        return paper.element("p", Text.say("exclusion.letter.ask", school)).html();
    }

    private void terms(PaperText paper) {
        if (!permanent()) {
            paper.element("p", Text.say("exclusion.letter.length", Days.words(exclusion.sessions())));
        }
        paper.element("h2", Text.say("exclusion.letter.reasons"));
        reasons.forEach(reason -> paper.element("p", reason));
        paper.element("h2", Text.say("exclusion.letter.heard"));
        paper.element("p", Text.say("exclusion.letter.heard." + (permanent() ? "permanent" : "time")));
        if (exclusion.category() != Category.LUNCHTIME) {
            paper.element("h2", Text.say("exclusion.letter.days"));
            paper.element("p", Text.say("exclusion.letter.days.first", child.forename()));
            paper.element("p", Text.say("exclusion.letter.work", school));
            paper.element(
                    "p",
                    provision.isEmpty()
                            ? Text.say("exclusion.letter.provision." + (permanent() ? "permanent" : "time"))
                            : Text.say("exclusion.letter.provision.named", provision));
        }
    }

    private boolean permanent() {
        return exclusion.category() == Category.PERMANENT;
    }

    private String when() {
        ExcludedTime time = exclusion.time();
        String from = Text.say(
                "exclusion.letter.from." + time.first().session().name(),
                DAY.format(time.first().day()));
        return time.last()
                .map(last -> Text.say("exclusion.letter.until." + last.session().name(), from, DAY.format(last.day())))
                .orElse(from);
    }
}
