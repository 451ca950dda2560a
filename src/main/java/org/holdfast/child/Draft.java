package org.holdfast.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What one person typed into one form of one child and did not save. It begins with the first text, grows field by field
 * from every window in which the form is open, and is emptied when the form is saved or its writer leaves the text out;
 * the empty row stays and is used again. An opening that saved is closed: what its page sent last and came too late is
 * refused, or it would bring a saved text back.
 */
@Entity
@Table(name = "draft")
public class Draft {
    /** Without a word typed, until its writer is told that it ends. */
    static final int QUIET_DAYS = 46;

    /** From being told until it ends. */
    static final int NOTICE_DAYS = 14;

    private static final int LARGEST = 512 * 1024;

    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "form_name")
    private String form;

    private String place;

    private String page;

    @Column(name = "focus_field")
    private String focus;

    private int caret;

    private int revision;

    @Column(name = "saved_at")
    private @Nullable Instant savedAt;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Lob
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    /**
     * Keeps what was typed.
     *
     * @throws Refused if the opening was closed, if the same field was typed into in another window after this one was
     *     opened, or if it is too much
     */
    void type(Typing typing, Instant now) {
        DraftContent held = DraftContent.of(content);
        Typing.Opening opening = typing.opening();
        Long last = held.turns().get(opening.id());
        if (last != null && last == DraftContent.CLOSED) {
            throw new Refused(DraftRule.IS_OPEN);
        }
        if (last != null && last >= typing.turn()) {
            return;
        }
        typing.fields().forEach((name, text) -> refuseElsewhere(held.fields().get(name), text, opening, name));
        revision++;
        typing.fields().forEach((name, text) -> held.fields()
                .put(name, new TypedText(text.text(), text.base(), now, opening.id(), revision)));
        held.turns().put(opening.id(), typing.turn());
        keep(held);
        page = typing.page();
        focus = typing.focus();
        caret = typing.caret();
        savedAt = now;
        endsOn = null;
    }

    /** Whether its writer was told and the day has come. */
    boolean over(LocalDate today) {
        return savedAt != null && endsOn != null && !endsOn.isAfter(today);
    }

    /** What was never saved is removed; which openings were closed is still known. */
    void end() {
        DraftContent held = DraftContent.of(content);
        held.fields().clear();
        keep(held);
        empty();
    }

    private void empty() {
        savedAt = null;
        endsOn = null;
        focus = "";
    }

    /** Whether something came from this opening before. */
    boolean knows(Typing.Opening opening) {
        return DraftContent.of(content).turns().containsKey(opening.id());
    }

    private static void refuseElsewhere(
            @Nullable TypedText held, Typing.Text mine, Typing.Opening opening, String field) {
        if (held != null
                && !held.opening().equals(opening.id())
                && held.revision() > opening.revision()
                && !held.text().equals(mine.text())) {
            throw new Refused(DraftRule.ONE_WINDOW, DraftRule.ONE_WINDOW.sentence(), field);
        }
    }

    /** The form was saved, or its texts left out: all that this opening showed or sent goes, and nothing comes after. */
    void close(Typing.Opening opening) {
        DraftContent held = DraftContent.of(content);
        held.fields()
                .values()
                .removeIf(text -> text.opening().equals(opening.id()) || text.revision() <= opening.revision());
        held.turns().put(opening.id(), DraftContent.CLOSED);
        keep(held);
        if (held.fields().isEmpty()) {
            empty();
        }
    }

    private void keep(DraftContent held) {
        byte[] json = held.json();
        if (json.length > LARGEST) {
            throw new Refused(DraftRule.FITS);
        }
        content = json;
    }

    Map<String, TypedText> fields() {
        return DraftContent.of(content).fields();
    }

    void at(String where) {
        place = where;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    String form() {
        return form;
    }

    /** Where in the product, in words. */
    public String place() {
        return place;
    }

    /** Address to come back to, within the site. */
    public String page() {
        return page;
    }

    String focus() {
        return focus;
    }

    int caret() {
        return caret;
    }

    int revision() {
        return revision;
    }

    String id() {
        return id;
    }

    String personId() {
        return personId;
    }

    /** From which day it is gone, once its writer is told. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    /** When something was last kept in it; empty while nothing is. */
    public Optional<Instant> savedAt() {
        return Optional.ofNullable(savedAt);
    }
}
