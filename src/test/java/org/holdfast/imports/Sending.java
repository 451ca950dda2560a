package org.holdfast.imports;

import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdfast.access.Actor;
import org.holdfast.access.Role;
import org.holdfast.child.Child;
import org.holdfast.kernel.Upn;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.World;

/** What tests of the import do over and over: send, look, load, and read back what is believed. */
class Sending {
    static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    private static <T> T bean(Class<T> type) {
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

    static String sample(String name) {
        try (InputStream in = Sending.class.getResourceAsStream("/ssda903/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample with numbers that no other test has: a number in another authority's records would ask a person. */
    static String sampleHeader() {
        return Pattern.compile("[A-Z]90020001[0-9]{3}[0-9A-Z](?=,)")
                .matcher(sample("Header.csv"))
                .replaceAll(found -> Upn.parse(found.group()).isPresent() ? world().aUpn() : found.group());
    }

    /** @param header rows without the header line; empty sends no such file */
    static List<UploadedFile> files(List<String> header, List<String> episodes) {
        List<UploadedFile> files = new ArrayList<>();
        if (!header.isEmpty()) {
            files.add(file("a.csv", HEADER + String.join("\n", header)));
        }
        if (!episodes.isEmpty()) {
            files.add(file("b.csv", EPISODES + String.join("\n", episodes)));
        }
        return files;
    }

    ImportRun send(Actor actor, List<UploadedFile> files) {
        return world().as(actor, () -> bean(UploadSocialCareFiles.class).run(files));
    }

    ImportReview look(Actor actor, ImportRun run, ImportView view) {
        return world().as(actor, () -> bean(ReadImportRun.class).run(run.id(), Optional.of(view), 1));
    }

    ImportCounts counts(Actor actor, ImportRun run) {
        return look(actor, run, ImportView.NEW).counts();
    }

    boolean load(Actor actor, ImportRun run) {
        return world().as(actor, () -> bean(ApplyImport.class).run(run.id()));
    }

    /** Sends and loads. */
    ImportRun loaded(Actor actor, List<String> header, List<String> episodes) {
        ImportRun run = send(actor, files(header, episodes));
        load(actor, run);
        return run;
    }

    /** The record an authority's child id stands for now; sealed ones too. */
    Optional<Child> child(LocalAuthority authority, String number) {
        return world().inTransaction(() -> world().em()
                .createQuery(
                        "select c from Child c, ChildIdentifier i where i.childId = c.id and i.text = :text"
                                + " and i.authorityId = :authority and i.supersededAt is null",
                        Child.class)
                .setParameter("text", number)
                .setParameter("authority", authority.id())
                .getResultStream()
                .findFirst());
    }

    /** All that is believed of an authority's children, as text without ids. */
    List<String> believed(LocalAuthority authority) {
        return world().inTransaction(() -> {
            List<String> all = new ArrayList<>();
            String number = "select i.text from ChildIdentifier i where i.childId = f.childId"
                    + " and i.authorityId = :authority and i.supersededAt is null";
            for (Object[] row : world().em()
                    .createQuery(
                            "select (" + number + "), f.kind, f.legalStatus, f.endReason, f.validFrom, f.validTo,"
                                    + " f.source from CareStatus f where f.authorityId = :authority"
                                    + " and f.supersededAt is null",
                            Object[].class)
                    .setParameter("authority", authority.id())
                    .getResultList()) {
                all.add(java.util.Arrays.toString(row));
            }
            for (Object[] row : world().em()
                    .createQuery(
                            "select (" + number + "), f.typeCode, f.providerCode, f.movedHome, f.postcode, f.validFrom,"
                                    + " f.validTo, f.addressRestricted from Placement f"
                                    + " where f.authorityId = :authority and f.supersededAt is null",
                            Object[].class)
                    .setParameter("authority", authority.id())
                    .getResultList()) {
                all.add(java.util.Arrays.toString(row));
            }
            all.sort(String::compareTo);
            return all;
        });
    }
}
