package org.holdfast.child;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records closed by adoption, for those who keep them. */
@Named
@ViewScoped
public class SealedPage implements Serializable {
    @Inject
    transient ReadSealedRecord readSealed;

    private transient @Nullable List<SealedRecord> records;

    public void open() {
        records();
    }

    public List<SealedRecord> records() {
        if (records == null) {
            records = readSealed.run("");
        }
        return records;
    }

    public ChildRule rule() {
        return ChildRule.ADOPTION_ENDS_THE_LINK;
    }
}
