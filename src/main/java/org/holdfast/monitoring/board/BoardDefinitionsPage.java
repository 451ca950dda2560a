package org.holdfast.monitoring.board;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;
import org.holdfast.kernel.Rule;

/** What the nine numbers count, for everybody who reads the help. */
@Named
@Dependent
public class BoardDefinitionsPage {
    public List<Concern> all() {
        return List.of(Concern.values());
    }

    public Rule who() {
        return BoardRule.WHO_ACTS;
    }
}
