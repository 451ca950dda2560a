package org.holdfast.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.kernel.Refused;

/** A plan cannot be submitted yet; each thing that stands against it leads to its field. */
public class NotReady extends Refused {
    private final transient List<Fault> faults;

    NotReady(List<Fault> faults) {
        super(faults.get(0).rule(), faults.stream().map(Fault::demand).collect(Collectors.joining(" ")));
        this.faults = faults;
    }

    public List<Fault> faults() {
        return faults;
    }
}
