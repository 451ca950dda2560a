package org.holdfast.imports;

import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Account;
import org.holdfast.access.Accounts;
import org.holdfast.access.Actor;
import org.holdfast.access.Post;
import org.holdfast.access.PostHeld;
import org.holdfast.access.Role;
import org.holdfast.attendance.CodeTable;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.RegisterYear;
import org.holdfast.attendance.Registers;
import org.holdfast.attendance.Session;
import org.holdfast.attendance.Slot;
import org.holdfast.child.Child;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.World;

/** What tests of attendance files do over and over: send, let the server work, look, load, read back the registers. */
class AttendanceSending {
    static final String HEADER = "UPN,Forename,Surname,DOB,URN,Date,Session,Code\n";

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    static World world() {
        return bean(World.class);
    }

    /** With an account, so that the server can go on in their name. */
    Actor dataManager(LocalAuthority authority) {
        Actor actor = world().person("Dana Merrick", Role.DATA_MANAGER, authority.id());
        world().inTransaction(() -> {
            bean(Accounts.class).open(new Account(actor.id(), actor.id(), actor.name(), "no password"));
            bean(Accounts.class)
                    .appoint(new PostHeld(
                            actor.id(),
                            new Post(Role.DATA_MANAGER, authority.id()),
                            world().today().minusYears(1),
                            world().now()));
            return true;
        });
        return actor;
    }

    static UploadedFile file(String name, String content) {
        return new UploadedFile(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Only taken in; nobody has read it. */
    AttendanceRun sent(Actor actor, String content, Optional<Instant> made) {
        return world().as(actor, () -> bean(SendAttendanceFile.class).run(file("week.csv", content), made));
    }

    /** Taken in and read. */
    AttendanceRun read(Actor actor, String content) {
        return read(actor, content, Optional.empty());
    }

    AttendanceRun read(Actor actor, String content, Optional<Instant> made) {
        AttendanceRun run = sent(actor, content, made);
        work();
        return now(actor, run);
    }

    AttendanceRun load(Actor actor, AttendanceRun run) {
        world().as(actor, () -> bean(AskToLoadMarks.class).run(run.id()));
        work();
        return now(actor, run);
    }

    AttendanceRun loaded(Actor actor, String content, Optional<Instant> made) {
        return load(actor, read(actor, content, made));
    }

    /** What the server does in a round. */
    void work() {
        world().as(Actor.system("test"), () -> {
            bean(AttendanceFilesAtWork.class).run();
            return true;
        });
    }

    MarkReview look(Actor actor, AttendanceRun run, MarkView view) {
        return world().as(actor, () -> bean(ReviewMarks.class).run(run.id(), Optional.of(view), 1));
    }

    AttendanceRun now(Actor actor, AttendanceRun run) {
        return look(actor, run, MarkView.NEW).run();
    }

    /** Every mark of a child, as text. */
    List<String> marks(Child child) {
        return world().inTransaction(() -> {
            CodeTable table = bean(MarkCodes.class).table();
            List<String> marks = new ArrayList<>();
            for (RegisterYear register : bean(Registers.class).of(child)) {
                for (int i = 0; i < Slot.COUNT; i++) {
                    byte symbol = register.marks().at(i);
                    if (symbol != CodeTable.NONE) {
                        Slot slot = new Slot(register.year(), i);
                        String half = slot.session() == Session.MORNING ? "AM" : "PM";
                        marks.add(slot.day() + " " + half + " " + table.letter(symbol));
                    }
                }
            }
            return marks;
        });
    }

    long changes() {
        return world().inTransaction(() -> ((Number) world().em()
                        .createNativeQuery("select count(*) from mark_change")
                        .getSingleResult())
                .longValue());
    }
}
