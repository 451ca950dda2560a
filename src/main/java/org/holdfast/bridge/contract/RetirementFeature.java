package org.holdfast.bridge.contract;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Has each answer of a retired operation say so; the others cost nothing. */
@Provider
public class RetirementFeature implements DynamicFeature {
    @Override
    public void configure(ResourceInfo operation, FeatureContext context) {
        Retirement.of(operation.getResourceMethod()).ifPresent(retirement -> context.register(new Header(retirement)));
    }

    /** On refusals and errors too: whoever gets those should know as well. */
    static final class Header implements ContainerResponseFilter {
        private final Retirement retirement;

        Header(Retirement retirement) {
            this.retirement = retirement;
        }

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            retirement
                    .headers()
                    .forEach((name, values) ->
                            values.forEach(value -> response.getHeaders().add(name, value)));
        }
    }
}
