package org.holdfast.plan.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.plan.Author;
import org.holdfast.plan.form.PlainText;

/** What was noted at one part of the agenda; a row of its own, so that two people can write at two parts. */
@Entity
@Table(name = "plan_meeting_note")
public class MeetingNote {
    @Id
    private String id;

    @Column(name = "meeting_id")
    private String meetingId;

    @Enumerated(EnumType.STRING)
    private AgendaPart part;

    private String body;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected MeetingNote() {}

    @SuppressWarnings("NullAway.Init")
    MeetingNote(String meetingId, AgendaPart part, String text, Author author) {
        this.id = Ids.next();
        this.meetingId = meetingId;
        this.part = part;
        write(text, author);
    }

    /** @throws Refused if it is too long or holds a way to reach a person */
    void write(String text, Author author) {
        body = PlainText.checked(text, "note");
        authorId = author.id();
        authorName = author.name();
        writtenAt = author.at();
    }

    String meetingId() {
        return meetingId;
    }

    public AgendaPart part() {
        return part;
    }

    public String text() {
        return body;
    }

    String authorId() {
        return authorId;
    }

    public String authorName() {
        return authorName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public int version() {
        return version;
    }
}
