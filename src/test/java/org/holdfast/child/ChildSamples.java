package org.holdfast.child;

import java.time.LocalDate;
import java.util.Map;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.testing.AccessSamples;
import org.holdfast.testing.Samples;

/** Calls of this package's use cases. */
public class ChildSamples implements AccessSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** A call without a result. */
    @FunctionalInterface
    private interface Act<U> {
        void on(U useCase, org.holdfast.kernel.ChildId child);
    }

    @Override
    public void collect(Samples samples) {
        samples.ofChild(ReadChild.class, (read, child) -> read.run(child));
        samples.ofChild(ReadRecord.class, (read, child) -> read.run(child));
        samples.ofChild(ReadHappenings.class, (read, child) -> read.run(child));
        samples.ofChild(ReadWhoLooked.class, (read, child) -> read.run(child, "~"));
        samples.ofChild(ListAdults.class, (list, child) -> list.run(child));
        act(samples, CorrectChild.class, (it, child) -> it.run(child, "Maya", "Ellerby", 8));
        act(samples, ChangeUpn.class, (it, child) -> it.run(child, "nonsense"));
        act(
                samples,
                RecordAttachmentNeed.class,
                (it, child) -> it.run(
                        child,
                        AttachmentNeed.Level.MAY_HAVE,
                        new AttachmentNeed.Source(AttachmentNeed.Side.SCHOOL, "Helen Prior", "Teacher")));
        act(
                samples,
                RecordDisclosure.class,
                (it, child) -> it.run(child, Disclosure.GivenBy.PARENTAL_RESPONSIBILITY, "Irene Ellerby"));
        act(
                samples,
                RecordCharacteristic.class,
                (it, child) -> it.run(child, new Characteristic.Said(Characteristic.Kind.SEN, "K")));
        act(samples, WithdrawDisclosure.class, (it, child) -> it.run(child));
        act(samples, GrantStaffAccess.class, (it, child) -> it.run(child, Ids.next()));
        samples.ofChild(ListAuthors.class, (list, child) -> list.run(child));
        act(samples, NameActingAuthor.class, (it, child) -> it.run(child, Ids.next(), ""));
        samples.ofChild(CheckAuthorTraining.class, (check, child) -> check.run(child, Ids.next()));
        act(samples, WithdrawStaffAccess.class, (it, child) -> it.run(child, Ids.next()));
        act(
                samples,
                EnrolChild.class,
                (it, child) -> it.run(child, "000000", Enrolment.Kind.GUEST, new Period(DAY, null)));
        act(samples, EndEnrolment.class, (it, child) -> it.run(child, Ids.next(), DAY));
        drafts(samples);
        samples.general(ListOwnSchools.class, ListOwnSchools::run);
        samples.general(ReadSealedRecord.class, read -> read.run(""));
        samples.general(
                OpenRecord.class,
                open -> open.run(new NewChild("Maya", "Ellerby", DAY.minusYears(13), "F", "", Ids.next(), DAY)));
    }

    private static void drafts(Samples samples) {
        Typing.Opening opening = new Typing.Opening(Ids.next(), 0);
        samples.ofChild(ReadDraft.class, (read, child) -> read.run(child, "plan-about"));
        samples.ofChild(
                SaveDraft.class,
                (save, child) -> save.run(child, "plan-about", new Typing(opening, 1, "/", "", 0, Map.of())));
        act(samples, DropDraft.class, (it, child) -> it.run(child, "plan-about", opening));
        samples.general(ListDrafts.class, ListDrafts::run);
        samples.general(GiveNoticeOfDrafts.class, GiveNoticeOfDrafts::run);
        samples.general(EndDraft.class, end -> {
            end.run(Ids.next());
            return true;
        });
        samples.ofChild(ShowPresence.class, (show, child) -> show.run(child, "plan-about", "What matters to me"));
    }

    private static <U> void act(Samples samples, Class<U> useCase, Act<U> act) {
        samples.ofChild(useCase, (it, child) -> {
            act.on(it, child);
            return child;
        });
    }
}
