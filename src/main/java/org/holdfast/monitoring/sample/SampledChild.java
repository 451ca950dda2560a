package org.holdfast.monitoring.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;

/** A child of a dip sample, and which of them it is. Written once. */
@Entity
@Table(name = "dip_sample_child")
public class SampledChild {
    @Id
    private String id;

    @Column(name = "sample_id", updatable = false)
    private String sampleId;

    @Column(updatable = false)
    private int place;

    @Column(name = "child_id", updatable = false)
    private String childId;

    @SuppressWarnings("NullAway.Init")
    protected SampledChild() {}

    SampledChild(DipSample sample, int place, ChildId child) {
        this.id = Ids.next();
        this.sampleId = sample.id();
        this.place = place;
        this.childId = child.id();
    }

    public String sampleId() {
        return sampleId;
    }

    /** 1 is the first. */
    public int place() {
        return place;
    }

    public ChildId childId() {
        return new ChildId(childId);
    }
}
