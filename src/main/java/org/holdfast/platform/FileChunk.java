package org.holdfast.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.holdfast.kernel.Ids;

/** At most 1 MB of a file; numbered from 0. */
@Entity
@Table(name = "file_chunk")
class FileChunk {
    @Id
    private String id;

    @Column(name = "file_id")
    private String fileId;

    @Column(name = "chunk_no")
    private int number;

    @Lob
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected FileChunk() {}

    FileChunk(String fileId, int number, byte[] content) {
        this.id = Ids.next();
        this.fileId = fileId;
        this.number = number;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
