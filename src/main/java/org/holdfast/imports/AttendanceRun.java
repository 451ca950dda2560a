package org.holdfast.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.attendance.FileFormat;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.holdfast.platform.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * One attendance file on its way in. It waits to be read without changing any mark, is looked at by a person, waits to
 * be loaded, and is loaded in one transaction; or it is thrown away, or stopped by a rule. A file from a connector asks
 * to be loaded by itself.
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

    @Column(name = "file_id")
    private String fileId;

    @Column(name = "found_id")
    private @Nullable String foundId;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private @Nullable FileFormat format;

    @Enumerated(EnumType.STRING)
    private State state;

    private String note;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "said_by_file")
    private boolean saidByFile;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploader_name")
    private String uploaderName;

    @Column(name = "by_itself")
    private boolean byItself;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private int children;
    private int matched;
    private int fresh;
    private int corrected;

    @Column(name = "left_out")
    private int leftOut;

    private int review;

    @Column(name = "unknown_children")
    private int unknownChildren;

    private int invalid;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AttendanceRun() {}

    /** @param saidAt when the file was made, as far as is known before it is read */
    AttendanceRun(String authorityId, StoredFile file, Actor sender, Instant saidAt, Instant now) {
        this.id = Ids.next();
        this.authorityId = authorityId;
        this.fileId = file.id();
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.state = State.WAITING;
        this.note = "";
        this.saidAt = saidAt;
        this.uploadedBy = sender.id();
        this.uploaderName = sender.name();
        this.byItself = sender.kind() == Actor.Kind.SYSTEM;
        this.uploadedAt = now;
    }

    /** @throws Refused unless it is in one of the states */
    void expects(State... states) {
        if (!Arrays.asList(states).contains(state)) {
            throw new Refused(AttendanceImportRule.NOT_NOW);
        }
    }

    /** @param said when the file says it was made */
    void madeAt(Optional<Instant> said) {
        said.ifPresent(moment -> {
            saidAt = moment.isAfter(uploadedAt) ? uploadedAt : moment;
            saidByFile = true;
        });
    }

    void read(FileFormat shape, Findings findings, String foundFile, Instant now) {
        expects(State.WAITING);
        format = shape;
        foundId = foundFile;
        children = findings.known().size();
        matched = findings.count(MarkView.MATCHED);
        fresh = findings.count(MarkView.NEW);
        corrected = findings.count(MarkView.CHANGED);
        leftOut = findings.count(MarkView.LEFT_OUT);
        review = findings.count(MarkView.REVIEW);
        unknownChildren = findings.count(MarkView.UNKNOWN);
        invalid = findings.count(MarkView.INVALID);
        readAt = now;
        state = State.READ;
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

    /** Marks that loading takes in; those that stand already are then known to stand later. */
    public int toLoad() {
        return matched + fresh + corrected;
    }

    public int count(MarkView view) {
        return switch (view) {
            case MATCHED -> matched;
            case NEW -> fresh;
            case CHANGED -> corrected;
            case LEFT_OUT -> leftOut;
            case REVIEW -> review;
            case UNKNOWN -> unknownChildren;
            case INVALID -> invalid;
        };
    }

    public String id() {
        return id;
    }

    public String authorityId() {
        return authorityId;
    }

    String fileId() {
        return fileId;
    }

    Optional<String> foundId() {
        return Optional.ofNullable(foundId);
    }

    public String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
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

    public Instant saidAt() {
        return saidAt;
    }

    /** Whether the file itself says when it was made. */
    public boolean saidByFile() {
        return saidByFile;
    }

    String uploadedBy() {
        return uploadedBy;
    }

    public String uploaderName() {
        return uploaderName;
    }

    boolean byItself() {
        return byItself;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public int children() {
        return children;
    }
}
