package org.holdfast.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.access.Actor;
import org.holdfast.platform.StoredFile;

/** Which file came, from whom, and when it was made. Part of {@link AttendanceRun}. */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class FileSent {
    @Column(name = "file_id")
    private String fileId;

    @Column(name = "file_name")
    private String name;

    private String sha256;

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

    protected FileSent() {}

    /** @param saidAt when the file was made, as far as is known before it is read */
    FileSent(StoredFile file, Actor sender, Instant saidAt, Instant now) {
        this.fileId = file.id();
        this.name = file.name();
        this.sha256 = file.sha256();
        this.saidAt = saidAt;
        this.uploadedBy = sender.id();
        this.uploaderName = sender.name();
        this.byItself = sender.kind() == Actor.Kind.SYSTEM;
        this.uploadedAt = now;
    }

    /** @param said when the file says it was made; not later than it came */
    void madeAt(Optional<Instant> said) {
        said.ifPresent(moment -> {
            saidAt = moment.isAfter(uploadedAt) ? uploadedAt : moment;
            saidByFile = true;
        });
    }

    String fileId() {
        return fileId;
    }

    public String name() {
        return name;
    }

    String sha256() {
        return sha256;
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

    /** Whether a connector brought it. */
    public boolean byItself() {
        return byItself;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
