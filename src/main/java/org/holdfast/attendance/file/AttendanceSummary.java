package org.holdfast.attendance.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.attendance.MarkSource;
import org.holdfast.child.Child;
import org.holdfast.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * How often a child had each code at a school from one day to another, from a source that tells no single session. It
 * stands beside the marks, is in no rate and makes none. What was said later supersedes it.
 */
@Entity
@Table(name = "attendance_summary")
public class AttendanceSummary {
    @Id
    private String id;

    @Column(name = "child_id")
    private String childId;

    @Column(name = "school_id")
    private String schoolId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    private String counts;
    private @Nullable Integer possible;
    private String source;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init")
    protected AttendanceSummary() {}

    AttendanceSummary(Child child, String schoolId, LocalDate from, LocalDate to, FileTotal total, MarkSource source) {
        this.id = Ids.next();
        this.childId = child.id().id();
        this.schoolId = schoolId;
        this.fromDay = from;
        this.toDay = to;
        this.counts = total.codes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(count -> count.getKey() + "=" + count.getValue())
                .collect(Collectors.joining(" "));
        this.possible = total.possible().orElse(null);
        this.source = source.name();
        this.saidAt = source.said();
        this.recordedAt = source.at();
    }

    /** Whether it stands against one that comes now: that says the same, or was said before. */
    boolean stands(AttendanceSummary other) {
        boolean same = counts.equals(other.counts) && possible().equals(other.possible());
        return same || saidAt.isAfter(other.saidAt);
    }

    void supersede(Instant now) {
        supersededAt = now;
    }

    /** Sessions by code, as the source writes it. */
    public Map<String, Integer> counts() {
        Map<String, Integer> byCode = new LinkedHashMap<>();
        for (String count : counts.split(" ", -1)) {
            int sign = count.lastIndexOf('=');
            if (sign > 0) {
                byCode.put(count.substring(0, sign), Integer.valueOf(count.substring(sign + 1)));
            }
        }
        return byCode;
    }

    public Optional<Integer> possible() {
        return Optional.ofNullable(possible);
    }

    public String schoolId() {
        return schoolId;
    }

    public LocalDate from() {
        return fromDay;
    }

    /** The last day. */
    public LocalDate to() {
        return toDay;
    }

    public String source() {
        return source;
    }

    public Instant saidAt() {
        return saidAt;
    }
}
