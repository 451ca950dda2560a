package org.holdfast.exclusion;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.School;
import org.holdfast.school.StaffMember;

/** Gives what it takes to fill in an exclusion: who may have decided, which reasons there are, and what was recorded. */
@UseCase
public class ReadExclusionForm {
    @Inject
    OpenedExclusions desk;

    @Inject
    Deciders deciders;

    @Inject
    ExclusionReasons reasons;

    @Inject
    Acting acting;

    /**
     * @param recorded the one that is corrected or ended; empty for a new one
     * @param deciders adults who may have decided, those who lead the school first
     * @param heads how many of them lead it
     * @param reasons in use on its first day, by title
     */
    public record Form(
            Optional<Exclusion> recorded,
            Optional<School> school,
            List<StaffMember> deciders,
            int heads,
            List<ExclusionReason> reasons,
            LocalDate today) {}

    /** @throws NotFound for a child out of reach, and for an exclusion of another child */
    @Allowed(Task.RECORD_EXCLUSION)
    public Form run(ChildId id, Optional<String> exclusionId) {
        InHand hand = desk.open(id);
        acting.about("exclusion, to be filled in");
        Optional<Exclusion> recorded = exclusionId.map(hand::exclusion);
        LocalDate day = recorded.map(Exclusion::from).orElse(hand.today());
        Optional<String> school =
                recorded.map(Exclusion::schoolId).or(() -> hand.excludingSchool(hand.today(), Led.by(acting.actor())));
        List<StaffMember> adults = school.map(where -> deciders.at(where, day)).orElse(List.of());
        return new Form(
                recorded,
                school.map(hand::school),
                adults,
                (int) adults.stream().filter(Deciders::leads).count(),
                reasons.inUse(day),
                hand.today());
    }
}
