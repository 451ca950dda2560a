package org.holdfast.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.holdfast.attendance.file.FileFormat;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One attendance file on its way in. It waits to be read without changing any mark, is looked at by a person, waits to
 * be loaded, and is loaded in one transaction; or it is thrown away, or stopped by a rule. A file from a connector asks
 * to be loaded by itself. Marks that a person must decide about may be decided before it is loaded, and after.
 */
@Entity
@Table(name = "attendance_run")
public class AttendanceRun {
    /** Where a run is in its life. */
    public enum State {
        WAITING,
        READ,
        LOADING,
        LOADED,
        THROWN_AWAY,
        STOPPED;

        /** Whether the server works on it. */
        public boolean goesOn() {
            return this == WAITING || this == LOADING;
        }
    }

    private static final int LONGEST_NOTE = 500;

    @Id
    private String id;

    @Column(name = "authority_id")
    private String authorityId;

    @Column(name = "found_id")
    private @Nullable String foundId;

    @Enumerated(EnumType.STRING)
    private @Nullable FileFormat format;

    @Enumerated(EnumType.STRING)
    private State state;

    private String note;

    @Embedded
    private FileSent sent;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Embedded
    private MarkCounts counts;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AttendanceRun() {}

    AttendanceRun(String authorityId, FileSent sent) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.sent = sent;
        this.state = State.WAITING;
        this.note = "";
        this.counts = MarkCounts.none();
    }

    /** @throws Refused unless it is in one of the states */
    void expects(State... states) {
        if (!Arrays.asList(states).contains(state)) {
            throw new Refused(AttendanceImportRule.NOT_NOW);
        }
    }

    void read(FileFormat shape, Findings findings, String foundFile, Instant now) {
        expects(State.WAITING);
        format = shape;
        foundId = foundFile;
        counts = MarkCounts.of(findings);
        readAt = now;
        state = State.READ;
    }

    /** A person has decided about marks. */
    void decided(int marks, boolean taken) {
        expects(State.READ, State.LOADED);
        counts.decided(marks, taken);
    }

    /** @throws Refused if there is nothing to load */
    void asked() {
        expects(State.READ);
        if (toLoad() == 0) {
            throw new Refused(AttendanceImportRule.NOTHING_TO_LOAD);
        }
        state = State.LOADING;
    }

    /** To be read once more: an answer was given, or records have moved. */
    void again() {
        expects(State.READ, State.LOADING);
        state = State.WAITING;
    }

    void loaded(Instant now) {
        expects(State.LOADING);
        state = State.LOADED;
        closedAt = now;
    }

    void thrownAway(Instant now) {
        expects(State.READ, State.STOPPED);
        state = State.THROWN_AWAY;
        closedAt = now;
    }

    /** @param why a sentence for whoever sent it */
    void stopped(String why) {
        expects(State.WAITING, State.READ, State.LOADING);
        state = State.STOPPED;
        note = why.length() > LONGEST_NOTE ? why.substring(0, LONGEST_NOTE) : why;
    }

    public int toLoad() {
        return counts.toLoad();
    }

    public int count(MarkView view) {
        return counts.of(view);
    }

    /** Marks and children about which a person has still to decide, while that can be done. */
    public int open() {
        return state == State.READ || state == State.LOADED ? count(MarkView.REVIEW) : 0;
    }

    public int children() {
        return counts.children();
    }

    public String id() {
        return id;
    }

    public String authorityId() {
        return authorityId;
    }

    /** The file, its sender, and when it was made. */
    public FileSent sent() {
        return sent;
    }

    Optional<String> foundId() {
        return Optional.ofNullable(foundId);
    }

    public Optional<FileFormat> format() {
        return Optional.ofNullable(format);
    }

    public State state() {
        return state;
    }

    /** Why it was stopped; else empty. */
    public String note() {
        return note;
    }

    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
