package org.holdfast.exclusion.told;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.holdfast.child.ChildStrip;
import org.holdfast.child.TellableAdults.Held;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Calls and letters about one exclusion: what was done is written down, and held letters are decided. */
@Named
@ViewScoped
public class LettersPage implements Serializable {
    @Inject
    transient ReadTold readTold;

    @Inject
    transient LogCall logCall;

    @Inject
    transient TakeLetterStep takeLetterStep;

    @Inject
    transient DecideLetter decideLetter;

    @Inject
    transient Clock clock;

    @Inject
    ChildStrip strip;

    private String id = "";
    private String notice = "";
    private String spokeTo = "";
    private String words = "";
    private String letter = "";
    private @Nullable Boolean goes;
    private String decisionReason = "";
    private transient @Nullable ToldSheet sheet;

    /** An entry of a list to choose from. */
    public record Choice(String id, String label) {}

    /** First thing of the page. @throws NotFound for whoever has nothing to write down here */
    public void open() {
        if (!it().follows() && !it().decides()) {
            throw new NotFound("Letters");
        }
    }

    public ToldSheet it() {
        if (sheet == null) {
            sheet = readTold.run(strip.id(), Ids.checked("Exclusion", id));
        }
        return sheet;
    }

    public String heading() {
        long held = it().letters().stream().filter(AddressedLetter::waits).count();
        return Text.say("exclusion.letter.answer", held, strip.forename());
    }

    /** Those who may be rung. */
    public List<Choice> told() {
        ToldWords said = new ToldWords(it(), clock);
        return it().current().stream()
                .filter(one -> !one.vacant())
                .map(said::line)
                .map(line -> new Choice(line.id(), line.title() + ": " + line.who()))
                .toList();
    }

    /** Letters about which there is something to say. */
    public List<Choice> held() {
        return it().letters().stream()
                .filter(one -> one.adult().held() != Held.FREE)
                .map(one -> new Choice(
                        one.letter().id(),
                        one.adult().name() + ", " + one.adult().relation()))
                .toList();
    }

    public ToldLine line(AddressedLetter one) {
        return new ToldWords(it(), clock).line(one);
    }

    public boolean goesOut(AddressedLetter one) {
        return !one.waits() && !one.letter().stopped();
    }

    /** What is still to be written down about a letter. */
    public List<LetterStep> open(AddressedLetter one) {
        return goesOut(one) && it().follows()
                ? Arrays.stream(LetterStep.values())
                        .filter(step -> one.letter().at(step).isEmpty())
                        .toList()
                : List.of();
    }

    public String printHref(AddressedLetter one) {
        return "/exclusion/letter?child=" + strip.childId() + "&id=" + id + "&letter="
                + one.letter().id();
    }

    public String take(String letterId, LetterStep step) {
        takeLetterStep.run(strip.id(), id, letterId, step);
        return again("exclusion.letter.saved");
    }

    public String log() {
        logCall.run(strip.id(), id, notice, spokeTo, words);
        return again("exclusion.told.callSaved");
    }

    public String decide() {
        decideLetter.run(strip.id(), id, letter, Boolean.TRUE.equals(goes), decisionReason);
        return again(Boolean.TRUE.equals(goes) ? "exclusion.letter.goes" : "exclusion.letter.stays");
    }

    private String again(String said) {
        return Told.on("/exclusion/letters?child=" + strip.childId() + "&id=" + id, Text.say(said));
    }

    public String backHref() {
        return "/exclusion/exclusions?child=" + strip.childId() + "&id=" + id;
    }

    public ToldRule rule() {
        return ToldRule.LETTER_WAITS;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String text) {
        id = text == null ? "" : text;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(@Nullable String text) {
        notice = text == null ? "" : text;
    }

    public String getSpokeTo() {
        return spokeTo;
    }

    public void setSpokeTo(@Nullable String text) {
        spokeTo = text == null ? "" : text;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String text) {
        words = text == null ? "" : text;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(@Nullable String text) {
        letter = text == null ? "" : text;
    }

    public @Nullable Boolean getGoes() {
        return goes;
    }

    public void setGoes(@Nullable Boolean said) {
        goes = said;
    }

    public String getDecisionReason() {
        return decisionReason;
    }

    public void setDecisionReason(@Nullable String text) {
        decisionReason = text == null ? "" : text;
    }
}
