package org.holdfast.plan.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.holdfast.access.Actor;
import org.holdfast.contact.AddContact;
import org.holdfast.contact.ContactDetails;
import org.holdfast.contact.Protection;
import org.holdfast.contact.ProtectionTerms;
import org.holdfast.contact.Relation;
import org.holdfast.contact.SetProtection;
import org.holdfast.kernel.Period;
import org.holdfast.plan.APlan;
import org.holdfast.plan.PrintVersion;
import org.holdfast.plan.form.Edition;
import org.holdfast.testing.World;

/** A plan with one meeting, and the acts of the designated teacher in short words. */
public class AScene {
    final APlan plan;
    String meeting = "";

    AScene(APlan plan) {
        this.plan = plan;
    }

    static AScene of(World world) {
        return new AScene(APlan.inCare(world).started());
    }

    AScene arranged() {
        meeting = plan.world.as(
                plan.teacher, () -> APlan.bean(ArrangeMeeting.class).run(plan.child.id(), terms("Room 4")));
        return this;
    }

    private MeetingTerms terms(String venue) {
        return new MeetingTerms(
                plan.world.today(), LocalTime.of(14, 0), 20, venue, MeetingTerms.Mode.IN_PERSON, "Helen Prior");
    }

    AScene moved(String venue) {
        return does(() -> APlan.bean(ChangeMeeting.class).run(plan.child.id(), meeting, terms(venue)));
    }

    /** @return id of the contact */
    String contact(String name, Relation relation, String email) {
        return plan.world.as(plan.teacher, () -> APlan.bean(AddContact.class)
                .run(
                        plan.child.id(),
                        new ContactDetails(
                                name, relation, "", false, "", "", false, "01632 960 118", email, "7 Heron Way", false),
                        plan.world.today(),
                        true));
    }

    void protects(String contact) {
        does(() -> APlan.bean(SetProtection.class)
                .run(
                        plan.child.id(),
                        new ProtectionTerms(
                                Protection.Kind.DO_NOT_CONTACT,
                                contact,
                                "Order",
                                "Priya Nandakumar",
                                "Social worker",
                                "Court",
                                new Period(plan.world.today(), null))));
    }

    AScene invites(String key) {
        return does(() -> APlan.bean(InviteToMeeting.class).run(plan.child.id(), meeting, key));
    }

    void invitesByName(String name, Relation relation) {
        does(() -> APlan.bean(InviteByName.class).run(plan.child.id(), meeting, name, relation));
    }

    AScene leavesOut(String key, String reason) {
        return does(() -> APlan.bean(LeaveOutOfMeeting.class).run(plan.child.id(), meeting, key, reason));
    }

    AScene agrees() {
        return does(() -> APlan.bean(AgreeParentsPart.class)
                .run(plan.child.id(), meeting, "First ten minutes", "Priya Nandakumar", plan.world.today()));
    }

    AScene runs() {
        return does(() -> APlan.bean(TurnMeeting.class).run(plan.child.id(), meeting, TurnMeeting.Turn.START));
    }

    AScene notes(AgendaPart part, String text) {
        return writes(part, text, view().note(part).map(MeetingNote::version).orElse(0));
    }

    AScene writes(AgendaPart part, String text, int version) {
        return does(() -> APlan.bean(WriteMeetingNote.class).run(plan.child.id(), meeting, part, text, version));
    }

    AScene acts(String what) {
        String child = view().seats().get(0).invitee().id();
        return does(() -> APlan.bean(SetMeetingAction.class)
                .run(
                        plan.child.id(),
                        meeting,
                        Optional.empty(),
                        new MeetingAction.Terms(what, Optional.of(child), Optional.of(next()))));
    }

    AScene marksAll() {
        List<MarkAttendance.Mark> marks = view().seats().stream()
                .filter(MeetingView.Seat::counts)
                .map(seat -> new MarkAttendance.Mark(seat.invitee().id(), Presence.ATTENDED, ""))
                .toList();
        return does(() -> APlan.bean(MarkAttendance.class).run(plan.child.id(), meeting, marks));
    }

    LocalDate next() {
        return plan.world.today().plusDays(70);
    }

    void closes() {
        does(() -> {
            APlan.bean(SetNextMeeting.class).run(plan.child.id(), meeting, next());
            APlan.bean(CloseMeeting.class).run(plan.child.id(), meeting);
        });
    }

    MeetingView view() {
        return viewBy(plan.teacher);
    }

    MeetingView viewBy(Actor reader) {
        return plan.world.as(reader, () -> APlan.bean(ReadMeeting.class).run(plan.child.id(), meeting));
    }

    MeetingView.Seat seat(String name) {
        return view().seats().stream()
                .filter(seat -> seat.invitee().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The calendar file of one person. */
    String calendar(String name) {
        return new String(invitation(name, DownloadInvitation.Form.CALENDAR), StandardCharsets.UTF_8);
    }

    String letter(String name) {
        return text(invitation(name, DownloadInvitation.Form.LETTER));
    }

    private byte[] invitation(String name, DownloadInvitation.Form form) {
        String invitee = seat(name).invitee().id();
        return plan.world.as(plan.teacher, () -> APlan.bean(DownloadInvitation.class)
                .run(plan.child.id(), meeting, invitee, form, URI.create("https://holdfast.example")));
    }

    String printed(Edition edition) {
        return text(plan.world
                .as(plan.teacher, () -> APlan.bean(PrintVersion.class).run(plan.child.id(), 1, edition))
                .pdf());
    }

    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AScene does(Runnable act) {
        plan.world.doAs(plan.teacher, act);
        return this;
    }
}
