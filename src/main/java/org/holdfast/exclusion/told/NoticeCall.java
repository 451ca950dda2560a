package org.holdfast.exclusion.told;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.holdfast.access.Actor;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;

/** Somebody was rung because they had not said that they know. It acknowledges nothing: they do that themselves. */
@Entity
@Table(name = "exclusion_call")
public class NoticeCall {
    @Id
    private String id;

    @Column(name = "notice_id")
    private String noticeId;

    @Column(name = "exclusion_id")
    private String exclusionId;

    @Column(name = "spoke_to")
    private String spokeTo;

    private String words;

    @Column(name = "rang_by_id")
    private String rangById;

    @Column(name = "rang_by")
    private String rangBy;

    @Column(name = "rang_at")
    private Instant rangAt;

    @SuppressWarnings("NullAway.Init")
    protected NoticeCall() {}

    /** @throws Refused at the field that is missing or too long */
    NoticeCall(ExclusionNotice notice, String spokeTo, String words, Actor by, Instant now) {
        this.id = Ids.next();
        this.noticeId = notice.id();
        this.exclusionId = notice.exclusionId();
        this.spokeTo = ToldRule.CALL_IS_WHOLE.needed(spokeTo, 200, "spokeTo");
        this.words = ToldRule.CALL_IS_WHOLE.needed(words, 1000, "words");
        this.rangById = by.id();
        this.rangBy = by.name();
        this.rangAt = now;
    }

    public String noticeId() {
        return noticeId;
    }

    public String spokeTo() {
        return spokeTo;
    }

    public String words() {
        return words;
    }

    public String rangBy() {
        return rangBy;
    }

    public Instant rangAt() {
        return rangAt;
    }
}
