package org.holdfast.bridge.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.holdfast.access.Actor;
import org.holdfast.kernel.Ids;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.World;
import org.jspecify.annotations.Nullable;

/** Agreements as tests need them. */
public final class Agreed {
    private Agreed() {}

    /** On everything, from today on, for all clients of an authority. @return its id */
    public static String all(World world, LocalAuthority authority) {
        return keep(world, authority, terms(world.today(), null, EnumSet.allOf(Part.class), Set.of()));
    }

    /** @param clients all where there are none */
    static AgreementTerms terms(LocalDate from, @Nullable LocalDate lastDay, Set<Part> parts, Set<String> clients) {
        return new AgreementTerms(
                "A partner",
                "Plans in the case system",
                "Social workers read plans",
                LawfulBasis.PUBLIC_TASK,
                SpecialCondition.SUBSTANTIAL_PUBLIC_INTEREST,
                Controllers.JOINT,
                "Register, 1",
                from,
                lastDay,
                parts,
                clients.isEmpty(),
                clients);
    }

    static String keep(World world, LocalAuthority authority, AgreementTerms terms) {
        return world.inTransaction(() -> {
            SharingAgreement agreement = new SharingAgreement(authority.id(), terms, Actor.system("test"), world.now());
            world.em().persist(agreement);
            return agreement.id();
        });
    }

    public static void revoke(World world, String id) {
        world.inTransaction(() -> {
            world.em()
                    .find(SharingAgreement.class, id)
                    .revoke("A test", Actor.system("test"), world.now(), world.today());
            return true;
        });
    }

    /** What a request may be told where these parts are agreed on. */
    public static Sharing on(Part... parts) {
        Set<Part> agreed = EnumSet.noneOf(Part.class);
        agreed.addAll(Arrays.asList(parts));
        Sharing sharing = new Sharing();
        sharing.under(new Coverage(List.of(new Coverage.InForce(Ids.next(), agreed))));
        return sharing;
    }

    /** As {@link #on}, of everything but some. */
    public static Sharing but(Part... parts) {
        Set<Part> agreed = EnumSet.allOf(Part.class);
        agreed.removeAll(Arrays.asList(parts));
        return on(agreed.toArray(Part[]::new));
    }
}
