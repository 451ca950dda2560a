package org.holdfast.child;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DatedFact;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Touching;

/** Consent that the school knows and keeps a plan, given by an entitled person, dated and withdrawable. */
@Entity
@Touching
@Table(name = "disclosure")
public class Disclosure extends DatedFact {
    public enum GivenBy {
        PARENTAL_RESPONSIBILITY("The person with parental responsibility"),
        YOUNG_PERSON("The young person");

        private final String title;

        GivenBy(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "given_by")
    private GivenBy givenBy;

    @Column(name = "giver_name")
    private String giverName;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected Disclosure() {}

    public Disclosure(
            ChildId child, GivenBy givenBy, String giverName, String recordedBy, Period period, Instant recordedAt) {
        super(child, period, recordedAt);
        this.givenBy = givenBy;
        this.giverName = giverName;
        this.recordedBy = recordedBy;
    }

    public GivenBy givenBy() {
        return givenBy;
    }

    public String giverName() {
        return giverName;
    }

    public String recordedBy() {
        return recordedBy;
    }

    /** The consent that counts on a day: at 18 only the young person's own. Source: safeguards 3. */
    public static Optional<Disclosure> inForce(List<Disclosure> disclosures, Child child, LocalDate day) {
        return disclosures.stream()
                .filter(d -> d.holdsOn(day) && (!child.adultOn(day) || d.givenBy == GivenBy.YOUNG_PERSON))
                .findFirst();
    }

    /** The same consent, over from a day on. */
    Disclosure until(LocalDate day, Instant now) {
        return new Disclosure(childId(), givenBy, giverName, recordedBy, new Period(from(), day), now);
    }
}
