package org.holdfast.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.holdfast.access.Role;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Touching;
import org.holdfast.plan.form.PlanKind;

/**
 * What was approved on a day: one canonical JSON text and its SHA-256. There is no way to change it: no verb, and columns
 * that an update leaves out. Contacts are in it by reference only; who may know what of them is asked when it is read.
 */
@Entity
@Touching
@Table(name = "plan_version")
public class PlanVersion {
    @Id
    private String id;

    @Column(name = "plan_id", updatable = false)
    private String planId;

    @Column(name = "child_id", updatable = false)
    private String childId;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PlanKind kind;

    @Column(name = "approved_at", updatable = false)
    private Instant approvedAt;

    @Column(name = "approver_id", updatable = false)
    private String approverId;

    @Column(name = "approver_name", updatable = false)
    private String approverName;

    @Enumerated(EnumType.STRING)
    @Column(name = "approver_role", updatable = false)
    private Role approverRole;

    @Lob
    @Column(updatable = false)
    private byte[] document;

    @Column(updatable = false)
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected PlanVersion() {}

    /** @param text canonical JSON, as {@link FrozenText} makes it */
    public PlanVersion(Plan plan, int number, PlanKind kind, Author approver, Role role, String text) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.childId = plan.childId().id();
        this.number = number;
        this.kind = kind;
        this.approvedAt = approver.at();
        this.approverId = approver.id();
        this.approverName = approver.name();
        this.approverRole = role;
        this.document = text.getBytes(StandardCharsets.UTF_8);
        this.sha256 = sha256(document);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String id() {
        return id;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }

    public int number() {
        return number;
    }

    public PlanKind kind() {
        return kind;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public String approverId() {
        return approverId;
    }

    public String approverName() {
        return approverName;
    }

    public Role approverRole() {
        return approverRole;
    }

    /** The frozen text: canonical JSON in UTF-8. */
    public String document() {
        return new String(document, StandardCharsets.UTF_8);
    }

    /** Of the document's bytes, in hex. */
    public String sha256() {
        return sha256;
    }

    /** Whether the text is still the one that was approved. */
    public boolean intact() {
        return sha256(document).equals(sha256);
    }
}
