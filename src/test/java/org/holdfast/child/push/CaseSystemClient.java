package org.holdfast.child.push;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.child.CareKind;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.World;

/** An authority's case system that pushes, each time with a new event unless it is given one. */
public record CaseSystemClient(World world, LocalAuthority authority) {
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

    public Actor actor() {
        Post post = new Post(Role.CASE_SYSTEM, authority.id());
        return new Actor(Actor.Kind.CLIENT, "lcs", "lcs", List.of(post));
    }

    /** Later than all before it. */
    static SourceEvent event(String sourceId, IfMatch ifMatch) {
        int serial = SERIAL.incrementAndGet();
        return new SourceEvent(sourceId, "event-" + serial, START.plusSeconds(serial), ifMatch);
    }

    static SourceEvent event(String sourceId) {
        return event(sourceId, IfMatch.NOT_NEEDED);
    }

    Pushed status(ChildId child, SourceEvent event, StatusSaid said) {
        return world.as(actor(), () -> bean(PushLegalStatus.class).run(child, event, Optional.of(said)));
    }

    Pushed noStatus(ChildId child, SourceEvent event) {
        return world.as(actor(), () -> bean(PushLegalStatus.class).run(child, event, Optional.empty()));
    }

    Pushed home(ChildId child, SourceEvent event, PlacementSaid said) {
        return world.as(actor(), () -> bean(PushPlacement.class).run(child, event, Optional.of(said)));
    }

    Pushed noHome(ChildId child, SourceEvent event) {
        return world.as(actor(), () -> bean(PushPlacement.class).run(child, event, Optional.empty()));
    }

    Pushed school(ChildId child, SourceEvent event, EnrolmentSaid said) {
        return world.as(actor(), () -> bean(PushEnrolment.class).run(child, event, Optional.of(said)));
    }

    Pushed noSchool(ChildId child, SourceEvent event) {
        return world.as(actor(), () -> bean(PushEnrolment.class).run(child, event, Optional.empty()));
    }

    Pushed child(SourceEvent event, ChildSaid said) {
        return world.as(actor(), () -> bean(PushChild.class).run(event, said));
    }

    static StatusSaid inCare(LocalDate from) {
        return new StatusSaid(CareKind.LOOKED_AFTER, Optional.of("C2"), from, Optional.empty(), Optional.empty());
    }

    static StatusSaid left(LocalDate from, LocalDate to, String reason) {
        return new StatusSaid(CareKind.LOOKED_AFTER, Optional.of("C2"), from, Optional.of(to), Optional.of(reason));
    }

    static PlacementSaid foster(LocalDate from, String postcode) {
        return new PlacementSaid(
                "U4",
                Optional.of("PR1"),
                Optional.of(postcode),
                from,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
