package org.holdfast.imports;

import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.exclusion.Exclusion;
import org.holdfast.exclusion.Exclusions;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.World;

/** What tests of exclusion files do over and over: send, look, load, and read back what is believed. */
class ExclusionSending {
    static final String HEADER = "upn,startdate,sessions,reason1,reason2,reason3,category,senprovision\n";

    static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    static World world() {
        return bean(World.class);
    }

    Actor dataManager(LocalAuthority authority) {
        return world().person("Dana Merrick", Role.DATA_MANAGER, authority.id());
    }

    static UploadedFile file(String name, String content) {
        return new UploadedFile(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    ImportRun send(Actor actor, UploadedFile... files) {
        return world().as(actor, () -> bean(UploadExclusionFiles.class).run(List.of(files)));
    }

    ImportRun send(Actor actor, String rows) {
        return send(actor, file("autumn.csv", HEADER + rows));
    }

    ExclusionReview look(Actor actor, ImportRun run, ImportView view) {
        return world().as(actor, () -> bean(ReviewExclusions.class).run(run.id(), Optional.of(view), 1));
    }

    ImportCounts counts(Actor actor, ImportRun run) {
        return look(actor, run, ImportView.NEW).counts();
    }

    ExclusionReview.Line line(Actor actor, ImportRun run, ImportView view) {
        return look(actor, run, view).lines().get(0);
    }

    boolean load(Actor actor, ImportRun run) {
        return world().as(actor, () -> bean(LoadExclusions.class).run(run.id()));
    }

    ImportRun loaded(Actor actor, String rows) {
        ImportRun run = send(actor, rows);
        load(actor, run);
        return run;
    }

    void choose(Actor actor, ImportRun run, ImportView view, Difference.Field field, boolean take) {
        String row = line(actor, run, view).row().id();
        world().as(actor, () -> bean(DecideExclusionField.class).run(run.id(), row, field.name(), take));
    }

    List<Exclusion> held(Child child) {
        return world().inTransaction(() -> List.copyOf(bean(Exclusions.class).of(child)));
    }

    /** What is believed of children, as text without ids or times of entry. */
    List<String> believed(Child... children) {
        return Stream.of(children)
                .flatMap(child -> held(child).stream()
                        .map(it -> child.id().id() + " " + it.category().code() + " " + it.from() + " " + it.sessions()
                                + " " + it.reasons() + " " + it.schoolId() + " " + it.status()))
                .sorted()
                .toList();
    }
}
