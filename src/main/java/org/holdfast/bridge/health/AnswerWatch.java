package org.holdfast.bridge.health;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Acting;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.bridge.Problem;
import org.holdfast.child.SocialCareId;
import org.jspecify.annotations.Nullable;

/**
 * Hears what every request of a client was answered. Of the request it looks at the address alone; an answer that is given
 * later on another thread is heard there, so who asked is noted when it begins.
 */
@Provider
public class AnswerWatch implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String CLIENT = AnswerWatch.class.getName() + ".client";
    private static final String TEMPLATE = AnswerWatch.class.getName() + ".template";
    private static final String PROBLEM = "urn:holdfast:problem:";
    private static final int FIRST_ERROR = 400;

    @Inject
    Acting acting;

    @Inject
    Tally tally;

    @Inject
    Clock clock;

    @Context
    @Nullable
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Actor actor = acting.actor();
        if (resource != null && actor.kind() == Actor.Kind.CLIENT) {
            request.setProperty(CLIENT, actor);
            request.setProperty(TEMPLATE, template(resource));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(CLIENT) instanceof Actor client
                && request.getProperty(TEMPLATE) instanceof String template) {
            hear(client, template, request, response);
        }
    }

    private void hear(
            Actor client, String template, ContainerRequestContext request, ContainerResponseContext response) {
        String authority =
                client.organisations(Role.CASE_SYSTEM).stream().findFirst().orElse("");
        boolean reads = request.getMethod().equals(HttpMethod.GET);
        Optional<SentKind> kind = SentKind.of(template);
        if (response.getStatus() < FIRST_ERROR) {
            used(reads, template, kind)
                    .ifPresent(what -> tally.add(new Seen(
                            authority,
                            client.id(),
                            what,
                            clock.instant(),
                            what == Used.FEED ? cursor(request) : null)));
        } else if (!reads) {
            kind.ifPresent(sent -> tally.add(Refusal.once(
                    authority,
                    client.id(),
                    sent,
                    sourceId(sent, request),
                    reason(response.getEntity()),
                    response.getStatus(),
                    clock.instant())));
        }
    }

    private static Optional<Used> used(boolean reads, String template, Optional<SentKind> kind) {
        if (template.endsWith("/changes")) {
            return Optional.of(Used.FEED);
        }
        return reads ? Optional.of(Used.READ) : kind.map(any -> Used.PUSH);
    }

    private static @Nullable Long cursor(ContainerRequestContext request) {
        String after = request.getUriInfo().getQueryParameters().getFirst("after");
        return after == null ? Long.valueOf(0) : after.matches("[0-9]{1,18}") ? Long.valueOf(after) : null;
    }

    /** The source's own name of the row, as the ledger of pushes has it. */
    private static String sourceId(SentKind kind, ContainerRequestContext request) {
        MultivaluedMap<String, String> parts = request.getUriInfo().getPathParameters();
        String id = Stream.of("sourceId", "number", "urn", "date")
                .flatMap(name -> Optional.ofNullable(parts.getFirst(name)).stream())
                .findFirst()
                .orElse("");
        return kind == SentKind.CHILD
                ? SocialCareId.parse(id).map(SocialCareId::key).orElse("")
                : id;
    }

    private static String reason(@Nullable Object entity) {
        return entity instanceof Problem problem && problem.type().startsWith(PROBLEM)
                ? problem.type().substring(PROBLEM.length())
                : "";
    }

    private static String template(ResourceInfo resource) {
        Path of = resource.getResourceClass().getAnnotation(Path.class);
        Path below = resource.getResourceMethod().getAnnotation(Path.class);
        return (of == null ? "" : "/" + of.value()) + (below == null ? "" : "/" + below.value());
    }
}
