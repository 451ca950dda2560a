package org.holdfast.monitoring.filter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Filters that a person keeps by a name of their own, may name anew, and withdraws. Nobody else sees them. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter {
    private static final int LONGEST = 60;
    private static final int MOST = 30;

    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    private String name;

    /** as an address has it */
    private String chosen;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected SavedFilter() {}

    private SavedFilter(String personId, String name, Cohort cohort, Instant now) {
        this.id = Ids.next();
        this.personId = personId;
        this.name = name;
        this.chosen = cohort.query();
        this.keptAt = now;
    }

    /**
     * @param before the person's other filters
     * @throws Refused without a name of its own, or without a filter
     */
    static SavedFilter keep(String personId, String name, Cohort cohort, List<SavedFilter> before, Instant now) {
        if (!cohort.any()) {
            throw refused(FilterRule.FILTERS_SOMETHING);
        }
        if (before.size() >= MOST) {
            throw refused(FilterRule.NOT_TOO_MANY);
        }
        return new SavedFilter(personId, free(name, before), cohort, now);
    }

    /** @param all the person's filters, this one among them */
    void rename(String given, List<SavedFilter> all) {
        name = free(given, all.stream().filter(one -> !one.id.equals(id)).toList());
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    private static String free(String given, List<SavedFilter> others) {
        String name = given.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw refused(FilterRule.HAS_A_NAME);
        }
        if (others.stream().anyMatch(other -> other.name.equalsIgnoreCase(name))) {
            throw refused(FilterRule.NAME_IS_FREE);
        }
        return name;
    }

    private static Refused refused(FilterRule rule) {
        return new Refused(rule, rule.sentence(), "name");
    }

    public String id() {
        return id;
    }

    String personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public Cohort cohort() {
        return Cohort.parse(chosen);
    }
}
