package org.holdfast.monitoring.inspection;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.kernel.AsAt;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.UseCase;
import org.holdfast.web.PdfPress;

/** Makes the inspection pack of an authority as at a pair. The trail keeps the pair and the file's SHA-256. */
@UseCase
public class MakePack {
    @Inject
    GatheredPacks packs;

    @Inject
    Children children;

    @Inject
    PdfPress press;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @param yours children of the pack whom the reader may see today */
    public record Made(Pack pack, List<Child> yours) {}

    /**
     * @param authorityId empty for the reader's only authority
     * @param at its instant is cut to the second
     * @throws NotFound where the reader does not lead the authority's virtual school
     * @throws Refused at the field that lies ahead
     */
    @Allowed(Task.MAKE_INSPECTION_PACK)
    public Made run(Optional<String> authorityId, AsAt at) {
        String authority = authority(authorityId);
        if (at.on().isAfter(LocalDate.now(clock))) {
            throw InspectionRule.DAY_IS_PAST.at("on");
        }
        if (at.known().isAfter(clock.instant())) {
            throw InspectionRule.INSTANT_IS_PAST.at("time");
        }
        PackFacts facts = packs.of(authority, new AsAt(at.on(), at.known().truncatedTo(ChronoUnit.SECONDS)));
        Pack pack = Pack.of(facts, press, clock.getZone());
        acting.about("inspection pack as at " + facts.at().on() + ", known "
                + facts.at().known() + ", SHA-256 " + pack.sha256());
        acting.rows(facts.children().size());
        return new Made(
                pack,
                children.seen(
                        facts.children().stream().map(child -> child.id().id()).toList()));
    }

    private String authority(Optional<String> wanted) {
        List<String> ours = acting.actor().organisations(Role.VIRTUAL_SCHOOL_HEAD);
        String authority = wanted.orElseGet(() -> ours.stream().findFirst().orElse(""));
        if (!ours.contains(authority)) {
            throw new NotFound("Authority");
        }
        return authority;
    }
}
