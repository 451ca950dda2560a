package org.holdfast.testing;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;

/** Collects calls of use cases for the authorisation matrix. */
public class Samples {
    /** A call for one child; what it returns does not matter. */
    @FunctionalInterface
    public interface ChildCall<U> {
        Object call(U useCase, ChildId child) throws Exception;
    }

    /** A call that concerns no single child. */
    @FunctionalInterface
    public interface Call<U> {
        Object call(U useCase) throws Exception;
    }

    record Sample<U>(Class<U> useCase, ChildCall<U> call, boolean aboutAChild) {}

    private final List<Sample<?>> all = new ArrayList<>();

    /** A use case about one child: outside the caseload it must answer not found. */
    public <U> Samples ofChild(Class<U> useCase, ChildCall<U> call) {
        all.add(new Sample<>(useCase, call, true));
        return this;
    }

    /** A use case about no single child: the role alone decides; lists are cut to the caseload by their own tests. */
    public <U> Samples general(Class<U> useCase, Call<U> call) {
        all.add(new Sample<>(useCase, (it, child) -> call.call(it), false));
        return this;
    }

    public List<Sample<?>> all() {
        return all;
    }

    /** Whoever may do it hears that there is nothing of that id; the others hear that they may not. */
    public static boolean nothingFound(Runnable call) {
        try {
            call.run();
            return false;
        } catch (NotFound e) {
            return true;
        }
    }
}
