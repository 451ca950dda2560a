package org.holdfast.bridge.agreement;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands before every operation of the contract: without an agreement on its parts nothing of it runs. */
@Provider
public class SharingFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String CONTRACT = "v1/";
    private static final String STAMP = "holdfast.agreed";
    private static final Set<String> READINGS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Part[] NOTHING_SAID = {};

    @Inject
    CheckAgreement checkAgreement;

    @Context
    @Nullable
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean ofContract = request.getUriInfo().getPath().startsWith(CONTRACT);
        if (!ofContract || request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        String stamp = checkAgreement.run(parts());
        request.setProperty(STAMP, stamp);
        tags(request.getHeaders(), stamp);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        EntityTag tag = response.getEntityTag();
        if (tag != null
                && READINGS.contains(request.getMethod())
                && request.getProperty(STAMP) instanceof String stamp) {
            String stamped = AgreedTag.stamped(tag.getValue(), stamp);
            response.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(stamped, tag.isWeak()));
        }
    }

    private Part[] parts() {
        Method method = operation == null ? null : operation.getResourceMethod();
        Shares said = method == null ? null : method.getAnnotation(Shares.class);
        return said == null ? NOTHING_SAID : said.value();
    }

    private static void tags(MultivaluedMap<String, String> headers, String stamp) {
        List<String> known = headers.get(HttpHeaders.IF_NONE_MATCH);
        if (known != null) {
            headers.remove(HttpHeaders.IF_NONE_MATCH);
            AgreedTag.known(String.join(", ", known), stamp)
                    .ifPresent(tags -> headers.putSingle(HttpHeaders.IF_NONE_MATCH, tags));
        }
        List<String> written = headers.get(HttpHeaders.IF_MATCH);
        if (written != null) {
            headers.putSingle(HttpHeaders.IF_MATCH, AgreedTag.plain(String.join(", ", written)));
        }
    }
}
