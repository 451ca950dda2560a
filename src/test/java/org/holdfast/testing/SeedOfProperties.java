package org.holdfast.testing;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Every property draws its own seed from {@link Proof#seed}, so that a commit is judged by the same examples each time. */
public class SeedOfProperties implements AroundPropertyHook {
    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (context.attributes().seed().isEmpty()) {
            long seed = Proof.seed(context.containerClass(), context.targetMethod());
            context.attributes().setSeed(Long.toString(seed));
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    /** Before the hook of jqwik that draws the seed. */
    @Override
    public int aroundPropertyProximity() {
        return -1000;
    }
}
