package org.holdfast.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One sending of files by one authority. It is read without writing anything (the dry run), looked at, and then either
 * loaded once or thrown away.
 */
@Entity
@Table(name = "import_run")
public class ImportRun {
    /** Where a run is in its life. */
    public enum State {
        READ,
        LOADED,
        THROWN_AWAY
    }

    /** What its files are about. */
    public enum Subject {
        SOCIAL_CARE,
        EXCLUSIONS,
        /** a sign-in sheet */
        TRAINING
    }

    private static final int LONGEST_NOTES = 2000;
    private static final int LONGEST_NAMES = 410;

    @Id
    private String id;

    /** Whose files they are: an authority; of a sign-in sheet of one school, the school. */
    @Column(name = "authority_id")
    private String authorityId;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    /** Header of the return, or the pupils of a census. */
    @Column(name = "header_file_id")
    private @Nullable String childrenFileId;

    /** Episodes of the return, the exclusions of a census, or a sign-in sheet. */
    @Column(name = "episodes_file_id")
    private @Nullable String happeningsFileId;

    /** The UASC file of the return. */
    @Column(name = "alone_file_id")
    private @Nullable String aloneFileId;

    @Column(name = "file_names")
    private String fileNames;

    private String notes;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploader_name")
    private String uploaderName;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "children_new")
    private int childrenNew;

    @Column(name = "children_changed")
    private int childrenChanged;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ImportRun() {}

    ImportRun(
            Subject subject, String authorityId, Actor uploader, String fileNames, List<String> notes, Instant readAt) {
        this.id = Ids.next();
        this.subject = subject;
        this.authorityId = authorityId;
        this.fileNames =
                fileNames.length() > LONGEST_NAMES ? fileNames.substring(0, LONGEST_NAMES - 1) + "…" : fileNames;
        String all = String.join("\n", notes);
        this.notes = all.length() > LONGEST_NOTES ? all.substring(0, LONGEST_NOTES) : all;
        this.state = State.READ;
        this.uploadedBy = uploader.id();
        this.uploaderName = uploader.name();
        this.readAt = readAt;
    }

    void of(@Nullable String childrenFile, @Nullable String happeningsFile) {
        childrenFileId = childrenFile;
        happeningsFileId = happeningsFile;
    }

    void alone(@Nullable String file) {
        aloneFileId = file;
    }

    /** Counts children, exclusions, or people who were added and put down, as the dry run or the load sees them. */
    void counts(int opened, int changed) {
        childrenNew = opened;
        childrenChanged = changed;
    }

    /** @throws Refused if it was closed before */
    void open() {
        if (state != State.READ) {
            throw new Refused(ImportRule.ONCE_ONLY);
        }
    }

    void loaded(Instant now) {
        open();
        state = State.LOADED;
        closedAt = now;
    }

    /** As far as persons have decided; the other rows of a sign-in sheet may follow. @throws Refused if it was thrown away */
    void loadedSoFar(int added, int putDown, Instant now) {
        standing();
        state = State.LOADED;
        closedAt = now;
        counts(childrenNew + added, childrenChanged + putDown);
    }

    /** @throws Refused if it was thrown away */
    void standing() {
        if (state == State.THROWN_AWAY) {
            throw new Refused(ImportRule.ONCE_ONLY);
        }
    }

    void thrownAway(Instant now) {
        open();
        state = State.THROWN_AWAY;
        closedAt = now;
    }

    public String id() {
        return id;
    }

    public String authorityId() {
        return authorityId;
    }

    Subject subject() {
        return subject;
    }

    /** Who the children are; see {@link #happeningsFile}. */
    Optional<String> childrenFile() {
        return Optional.ofNullable(childrenFileId);
    }

    /** What happened to them. */
    Optional<String> happeningsFile() {
        return Optional.ofNullable(happeningsFileId);
    }

    /** Until when children are unaccompanied. */
    Optional<String> aloneFile() {
        return Optional.ofNullable(aloneFileId);
    }

    Stream<String> fileIds() {
        return Stream.of(childrenFile(), happeningsFile(), aloneFile()).flatMap(Optional::stream);
    }

    public String fileNames() {
        return fileNames;
    }

    /** For the person who sent the files, a line each. */
    public List<String> notes() {
        return notes.lines().toList();
    }

    public State state() {
        return state;
    }

    public String uploaderName() {
        return uploaderName;
    }

    public Instant readAt() {
        return readAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public int childrenNew() {
        return childrenNew;
    }

    public int childrenChanged() {
        return childrenChanged;
    }
}
