package org.holdfast.monitoring.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.access.Acting;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.Schools;

/** Opens samples for a reader. */
@ApplicationScoped
class OpenedSamples {
    @Inject
    DipSamples samples;

    @Inject
    Children children;

    @Inject
    Schools schools;

    @Inject
    Acting acting;

    /** @throws NotFound if none of the reader's authorities has it */
    OpenedSample open(String id) {
        DipSample sample = samples.byId(id, SampledFrom.authorities(acting.actor()));
        List<String> drawn = samples.children(sample).stream().map(ChildId::id).toList();
        Map<String, Child> seen = children.seen(drawn).stream()
                .filter(child -> !child.sight().onlyEarly())
                .collect(Collectors.toMap(child -> child.id().id(), Function.identity()));
        return new OpenedSample(
                sample,
                schools.authority(sample.authorityId())
                        .map(LocalAuthority::name)
                        .orElse(""),
                drawn.size(),
                drawn.stream()
                        .flatMap(child -> Optional.ofNullable(seen.get(child)).stream())
                        .toList());
    }
}
