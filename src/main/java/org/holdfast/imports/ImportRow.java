package org.holdfast.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Match;
import org.holdfast.child.Ssda903Kind;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** What was found out about one row of a file. Holds no name, no need code and no postcode. */
@Entity
@Table(name = "import_row")
public class ImportRow {
    @Id
    private String id;

    @Column(name = "run_id")
    private String runId;

    private int place;

    @Column(name = "file_kind")
    private String fileKind;

    @Column(name = "row_no")
    private int number;

    @Column(name = "social_care_id")
    private String socialCareId;

    private String said;

    @Enumerated(EnumType.STRING)
    private RowOutcome outcome;

    private String field;
    private String reason;
    private String cure;
    private String note;

    @Column(name = "candidate_id")
    private @Nullable String candidateId;

    @Column(name = "candidate_own")
    private boolean candidateOwn;

    @Column(name = "may_be_same")
    private boolean mayBeSame;

    @Column(name = "pupil_key")
    private @Nullable String pupilKey;

    @Column(name = "child_id")
    private @Nullable String childId;

    private String differs;

    @SuppressWarnings("NullAway.Init")
    protected ImportRow() {}

    ImportRow(String runId, int place, Finding finding) {
        this.id = Ids.next();
        this.runId = runId;
        this.place = place;
        this.fileKind = finding.fileKind();
        this.number = finding.row();
        this.socialCareId = clip(finding.childId(), 40);
        this.pupilKey = finding.pupil().key().isEmpty() ? null : finding.pupil().key();
        take(finding);
    }

    /** The same row, found anew. */
    final void take(Finding finding) {
        said = clip(finding.said(), 300);
        outcome = finding.outcome();
        field = clip(finding.field(), 40);
        reason = clip(finding.reason(), 500);
        cure = clip(finding.cure(), 300);
        note = clip(finding.note(), 500);
        candidateId = finding.candidate().map(c -> c.child().id().id()).orElse(null);
        candidateOwn = finding.candidate().map(Match.Candidate::own).orElse(false);
        mayBeSame = finding.candidate().map(Match.Candidate::mayBeSame).orElse(false);
        childId = finding.pupil().child().map(ChildId::id).orElse(null);
        differs = Difference.text(finding.pupil().differences());
    }

    /** Whether a new look at it comes to the same. */
    boolean agrees(Finding finding) {
        return outcome == finding.outcome()
                && reason.equals(clip(finding.reason(), 500))
                && child().equals(finding.pupil().child())
                && differs.equals(Difference.text(finding.pupil().differences()));
    }

    public String id() {
        return id;
    }

    public int place() {
        return place;
    }

    /** In the return of social care, which has two. */
    public Ssda903Kind kind() {
        return Ssda903Kind.valueOf(fileKind);
    }

    /** As a spreadsheet counts: the header is row 1. */
    public int number() {
        return number;
    }

    public String socialCareId() {
        return socialCareId;
    }

    public String said() {
        return said;
    }

    public RowOutcome outcome() {
        return outcome;
    }

    /** Column of the file that is wrong; empty if it is none. */
    public String field() {
        return field;
    }

    public String reason() {
        return reason;
    }

    public String cure() {
        return cure;
    }

    /** A warning that stops nothing. */
    public String note() {
        return note;
    }

    Optional<ChildId> candidate() {
        return Optional.ofNullable(candidateId).map(ChildId::new);
    }

    Optional<String> pupilKey() {
        return Optional.ofNullable(pupilKey);
    }

    /** The child whom a row of a census is surely about. */
    Optional<ChildId> child() {
        return Optional.ofNullable(childId).map(ChildId::new);
    }

    /** Between the file and what is held, for a person to decide. */
    List<Difference> differences() {
        return Difference.parse(differs);
    }

    /** A record of the authority's own, whose name may be shown. */
    public boolean candidateOwn() {
        return candidateOwn;
    }

    /** A person may say that it is another child. */
    public boolean asks() {
        return outcome == RowOutcome.REVIEW && candidateId != null;
    }

    public boolean mayBeSame() {
        return asks() && mayBeSame;
    }

    private static String clip(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
    }
}
