package org.holdfast.web;

import jakarta.el.BeanELResolver;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets a page ask an {@link Optional} itself: {@code isPresent()}, {@code get()}, {@code orElse(…)}. Without it Faces 4.1
 * calls the method on the value inside, and finds nothing where there is none.
 */
public class OptionalResolver extends ELResolver {
    private final BeanELResolver beans = new BeanELResolver(true);

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return base instanceof Optional<?> && property != null ? beans.getValue(context, base, property) : null;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] types,
            Object @Nullable [] values) {
        return base instanceof Optional<?> ? beans.invoke(context, base, method, types, values) : null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
