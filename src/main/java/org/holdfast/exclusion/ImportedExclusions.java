package org.holdfast.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.access.Acting;
import org.holdfast.kernel.ChildId;
import org.holdfast.school.Terms;
import org.holdfast.web.Text;

/**
 * Exclusions as files of the census bring them. Whose children they are is for {@code child.Identities} to say; nothing here
 * asks for what must be typed, for no file says it.
 */
@ApplicationScoped
public class ImportedExclusions {
    private static final int LONGEST_SOURCE = 100;

    @Inject
    Exclusions exclusions;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** What is believed of each child's, the latest first; a statement for every 500 children. */
    public Map<ChildId, List<Exclusion>> held(Collection<ChildId> children) {
        return exclusions.of(children);
    }

    /** Holds back other acts on the exclusions of these children until this transaction ends. */
    public void lock(Collection<ChildId> children) {
        exclusions.lock(children);
    }

    /** A new one; that it stands beside no other of these sessions was checked. @param file its name */
    public Exclusion enter(ChildId child, String schoolId, CensusTerms terms, Terms.Calendar calendar, String file) {
        String source = Text.say("exclusion.file.source", file);
        Exclusion exclusion = new Exclusion(
                child,
                schoolId,
                terms.typed(terms.time(calendar).orElseThrow()),
                new Decider(Text.say("exclusion.file.notSaid"), Decider.Capacity.NOT_SAID),
                calendar,
                acting.actor(),
                source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE) : source,
                clock.instant());
        exclusions.add(exclusion);
        return exclusion;
    }

    /**
     * The same with a length or reasons of the file in place of its own; who decided and what was tried stay.
     *
     * @param sessions empty to keep the length
     * @param reasons empty to keep the reasons
     */
    public Exclusion correct(
            Exclusion wrong,
            Optional<Integer> sessions,
            Optional<List<String>> reasons,
            Terms.Calendar calendar,
            String file) {
        ExcludedTime time = sessions.map(
                        number -> ExcludedTime.lasting(wrong.time().first(), number, wrong.category(), calendar))
                .orElseGet(wrong::time);
        Exclusion right = wrong.corrected(
                wrong.terms(time, reasons.orElseGet(wrong::reasons)),
                wrong.decided(),
                calendar,
                acting.actor(),
                Text.say("exclusion.file.source", file),
                clock.instant());
        exclusions.correct(wrong, right);
        return right;
    }
}
