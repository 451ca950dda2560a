package org.holdfast.plan;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.plan.form.Question;
import org.holdfast.web.Kept;
import org.jspecify.annotations.Nullable;

/** A question on the page that edits a section: what was there when it opened, and what was typed since. */
public class AnswerRow implements Serializable {
    private final String code;
    private final String label;
    private final String help;
    private final String source;
    private final Question.Type type;
    private final List<String> choices;
    private final boolean mandatory;
    private String opened;
    private String text;
    private int version;
    private boolean carried;
    private String author = "";
    private @Nullable Instant at;

    /** What somebody else wrote meanwhile; null while there is no conflict. */
    private @Nullable String theirs;

    private String joined = "";

    /** Typed before and not saved; null for nothing. */
    private @Nullable Kept typed;

    AnswerRow(Question question, @Nullable Answer answer, Optional<Kept> before) {
        this.code = question.code();
        this.label = question.label();
        this.help = question.help();
        this.source = question.source();
        this.type = question.type();
        this.choices = List.copyOf(question.choices());
        this.mandatory = question.mandatory();
        this.opened = answer == null ? "" : answer.text();
        this.text = opened;
        this.version = answer == null ? 0 : answer.version();
        if (answer != null) {
            this.carried = answer.state() == Answer.State.CARRIED && !answer.blank();
            this.author = answer.authorName();
            this.at = answer.writtenAt();
        }
        before.ifPresent(this::typedBefore);
    }

    /** A text that comes back meets a newer one of somebody else in the conflict view, and never overwrites it. */
    private void typedBefore(Kept before) {
        String mine = before.text() == null ? "" : before.text();
        if (mine.strip().equals(opened)) {
            return;
        }
        typed = before;
        if (before.base() != version && version > 0) {
            theirs = opened;
            joined = mine;
            text = mine;
        }
    }

    /** How the row takes part in the draft of its page. */
    public Kept kept() {
        return new Kept(code, version, typed == null ? null : typed.text(), false);
    }

    /** The same of the box in which two texts are joined. */
    public Kept keptJoined() {
        return new Kept(code + "~joined", version, null, false);
    }

    /** A join that was begun and not saved. */
    void joinedBefore(Kept before) {
        if (inConflict() && before.text() != null) {
            joined = before.text();
        }
    }

    /** What was typed and not saved; empty for nothing. */
    public String unsaved() {
        return typed == null || typed.text() == null ? "" : typed.text();
    }

    boolean changed() {
        return !text.strip().equals(opened);
    }

    SaveAnswers.Typed typed() {
        return new SaveAnswers.Typed(code, text, version);
    }

    void meets(StaleAnswers.Conflict conflict) {
        theirs = conflict.theirs();
        author = conflict.author();
        at = conflict.at();
        version = conflict.version();
        joined = text;
        opened = conflict.theirs();
    }

    /** One text stands; it is saved over theirs, which its writer has read. */
    void settle(String standing) {
        text = standing;
        theirs = null;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = typed == null ? "" : typed.replace("\r\n", "\n");
    }

    public @Nullable LocalDate getDay() {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    public void setDay(@Nullable LocalDate day) {
        text = day == null ? "" : day.toString();
    }

    public String getJoined() {
        return joined;
    }

    public void setJoined(String typed) {
        joined = typed.replace("\r\n", "\n");
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public String help() {
        return help;
    }

    public String source() {
        return source;
    }

    public Question.Type type() {
        return type;
    }

    public List<String> choices() {
        return choices;
    }

    public boolean mandatory() {
        return mandatory;
    }

    public boolean carried() {
        return carried;
    }

    public int version() {
        return version;
    }

    public String author() {
        return author;
    }

    public @Nullable Instant at() {
        return at;
    }

    public boolean inConflict() {
        return theirs != null;
    }

    public String theirs() {
        return theirs == null ? "" : theirs;
    }

    /** Their text with what is not in yours marked. */
    public List<Words.Run> theirWords() {
        return Words.between(text, theirs()).stream().filter(run -> !run.out()).toList();
    }

    /** Your text with what is not in theirs marked. */
    public List<Words.Run> yourWords() {
        return Words.between(theirs(), text).stream().filter(run -> !run.out()).toList();
    }
}
