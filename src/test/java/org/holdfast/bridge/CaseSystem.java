package org.holdfast.bridge;

import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.kernel.Ids;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.World;

/** An authority's case system that sends marks over REST. */
public record CaseSystem(World world, LocalAuthority authority) {
    private Actor client() {
        Post post = new Post(Role.CASE_SYSTEM, authority.id());
        return new Actor(Actor.Kind.CLIENT, "lcs", "lcs", List.of(post));
    }

    /** With a key of its own. @return the answer in JSON */
    public String sends(String urn, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        SendAttendance send = CDI.current().select(SendAttendance.class).get();
        return world.as(client(), () -> send.run(urn, Ids.next(), content));
    }
}
