package org.holdfast.bridge.agreement;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be shared in this request; nothing unless an agreement says so. */
@RequestScoped
public class Sharing {
    private @Nullable Coverage coverage;

    void under(Coverage found) {
        coverage = found;
    }

    Optional<Coverage> read() {
        return Optional.ofNullable(coverage);
    }

    Coverage coverage() {
        return coverage == null ? Coverage.NONE : coverage;
    }

    public boolean covers(Part part) {
        return coverage().covers(part);
    }

    /**
     * Those of the parts of a composed answer that are left out, for the answer to name them.
     *
     * @return null where all of them are shared, so that the answer says nothing of it
     */
    public @Nullable List<String> withheld(Part... parts) {
        List<String> names =
                coverage().missing(parts).stream().map(Part::name).sorted().toList();
        return names.isEmpty() ? null : names;
    }
}
