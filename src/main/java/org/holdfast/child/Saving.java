package org.holdfast.child;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.holdfast.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/** The form that the present request saves as a whole, if it saves one. */
@RequestScoped
class Saving {
    private @Nullable ChildId child;
    private @Nullable Form form;

    /** A form that holds a draft. */
    record Form(String name, Typing.Opening opening) {}

    void now(ChildId whose, Form which) {
        child = whose;
        form = which;
    }

    Optional<Form> of(ChildId whose) {
        return whose.equals(child) ? Optional.ofNullable(form) : Optional.empty();
    }
}
