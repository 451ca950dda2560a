package org.holdfast.exclusion.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.child.Child;
import org.holdfast.child.Children;
import org.holdfast.child.TellableAdults;
import org.holdfast.child.TellableAdults.Adult;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionCorrected;
import org.holdfast.exclusion.ExclusionEnded;
import org.holdfast.exclusion.ExclusionRecorded;
import org.holdfast.exclusion.ExclusionStatus;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.kernel.NotFound;

/** Letters to parents and carers: one for each of them and for each thing they are told. */
@ApplicationScoped
public class ParentLetters {
    @Inject
    EntityManager em;

    @Inject
    ExclusionNotices notices;

    @Inject
    Children children;

    @Inject
    TellableAdults adults;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    void hear(@Observes ExclusionRecorded event) {
        begin(event.childId(), event.exclusionId());
    }

    void hear(@Observes ExclusionCorrected event) {
        begin(event.childId(), event.exclusionId());
    }

    void hear(@Observes ExclusionEnded event) {
        begin(event.childId(), event.exclusionId());
    }

    private void begin(ChildId child, String exclusionId) {
        Exclusion row = notices.believed(exclusionId).orElseThrow();
        if (row.typed()) {
            children.seen(List.of(child.id())).forEach(seen -> of(seen, row));
        }
    }

    /**
     * Those about what is believed now, for everybody around the child today. Who came since gets one, and of one that is
     * held since the social worker is asked.
     *
     * @return none for a reader who may not know of contacts, or for one who died
     */
    List<AddressedLetter> of(Child child, Exclusion row) {
        if (child.diedOn().isPresent() || !notices.tell(row)) {
            return List.of();
        }
        List<Adult> today = adults.of(child, LocalDate.now(clock));
        Map<String, ParentLetter> written = written(row);
        if (!written.keySet().containsAll(today.stream().map(Adult::contactId).toList())) {
            notices.lock(child.id());
            written.putAll(written(row));
        }
        return today.stream()
                .map(adult -> new AddressedLetter(
                        written.computeIfAbsent(adult.contactId(), contact -> write(row, contact)), adult))
                .peek(this::ask)
                .toList();
    }

    /** @throws NotFound if there is none such, or none for this reader */
    AddressedLetter byId(Child child, Exclusion row, String letterId) {
        return of(child, row).stream()
                .filter(one -> one.letter().id().equals(letterId))
                .findFirst()
                .orElseThrow(() -> new NotFound("Letter"));
    }

    private void ask(AddressedLetter one) {
        if (one.letter().ask(one.adult())) {
            events.fire(new LetterHeld(
                    one.letter().childId(),
                    one.letter().exclusionId(),
                    one.letter().id()));
        }
    }

    private ParentLetter write(Exclusion row, String contactId) {
        ToldCause cause = Optional.of(row.status())
                .filter(status -> status != ExclusionStatus.IN_FORCE)
                .map(ToldCause::of)
                .orElse(row.changeReason().isEmpty() ? ToldCause.RECORDED : ToldCause.CHANGED);
        ParentLetter letter = new ParentLetter(row, cause, contactId, clock.instant());
        em.persist(letter);
        em.flush();
        return letter;
    }

    private Map<String, ParentLetter> written(Exclusion row) {
        return em.createQuery("select l from ParentLetter l where l.causeRowId = :row", ParentLetter.class)
                .setParameter("row", row.id())
                .getResultStream()
                .collect(Collectors.toMap(ParentLetter::contactId, Function.identity()));
    }
}
