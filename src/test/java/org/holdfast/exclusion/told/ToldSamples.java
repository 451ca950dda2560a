package org.holdfast.exclusion.told;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.access.Role;
import org.holdfast.child.RoleHolders.Holder;
import org.holdfast.contact.Contact;
import org.holdfast.contact.ContactDetails;
import org.holdfast.contact.Relation;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.ExclusionSamples;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Period;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;
import org.holdfast.testing.World;

/** Calls of what is told of exclusions. */
public class ToldSamples implements AccessSamples {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Override
    public void collect(Samples samples) {
        samples.ofChild(ReadTold.class, (read, child) -> read.run(child, ExclusionSamples.known(child)));
        samples.ofChild(AcknowledgeExclusion.class, (acknowledge, child) -> {
            acknowledge.run(child, ExclusionSamples.known(child));
            return child;
        });
        samples.ofChild(LogCall.class, (log, child) -> {
            ExclusionNotice notice = notice(child);
            log.run(child, notice.exclusionId(), notice.id(), "Farah Quill", "She knows");
            return child;
        });
        samples.ofChild(TakeLetterStep.class, (take, child) -> {
            ParentLetter letter = letter(child);
            take.run(child, letter.exclusionId(), letter.id(), LetterStep.POSTED);
            return child;
        });
        samples.ofChild(DecideLetter.class, (decide, child) -> {
            ParentLetter letter = letter(child);
            decide.run(child, letter.exclusionId(), letter.id(), true, "Agreed");
            return child;
        });
        samples.ofChild(PrintLetter.class, (print, child) -> {
            ParentLetter letter = letter(child);
            return print.run(child, letter.exclusionId(), letter.id());
        });
        samples.general(ListDueNotices.class, ListDueNotices::run);
        samples.general(PassNoticeOn.class, pass -> {
            try {
                pass.run(NOBODY);
                return false;
            } catch (NotFound e) {
                return true;
            }
        });
    }

    private static ExclusionNotice notice(ChildId child) {
        return with(child, row -> {
            Addressed to = new Addressed(
                    Role.INCLUSION_OFFICER, Optional.empty(), "Northmere", List.of(new Holder(NOBODY, "Ines Roy")));
            World world = CDI.current().select(World.class).get();
            ExclusionNotice notice = new ExclusionNotice(
                    row, ToldCause.RECORDED, Recipient.LOCAL_AUTHORITY, 0, to, world.now(), world.now());
            world.em().persist(notice);
            return notice;
        });
    }

    private static ParentLetter letter(ChildId child) {
        return with(child, row -> {
            World world = CDI.current().select(World.class).get();
            Contact contact = new Contact(
                    child,
                    ContactDetails.of("Leanne Voss", Relation.PARENT),
                    1,
                    new Period(world.today().minusDays(1), null),
                    world.now());
            ParentLetter letter = new ParentLetter(row, ToldCause.RECORDED, contact.contactId(), world.now());
            world.em().persist(contact);
            world.em().persist(letter);
            return letter;
        });
    }

    private static <T> T with(ChildId child, Function<Exclusion, T> make) {
        String id = ExclusionSamples.known(child);
        World world = CDI.current().select(World.class).get();
        return world.inTransaction(() -> make.apply(world.em()
                .createQuery("select e from Exclusion e where e.exclusionId = :it", Exclusion.class)
                .setParameter("it", id)
                .getSingleResult()));
    }
}
