package org.holdfast.bridge.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What authority and partner have agreed, as it is written down; the agreement itself checks it.
 *
 * @param keptAt where the signed paper and its impact assessment are
 * @param lastDay null where it has no end
 * @param allClients also those that are added later; then the clients are not asked for
 * @param clients ids
 */
public record AgreementTerms(
        String partner,
        String name,
        String purpose,
        @Nullable LawfulBasis basis,
        @Nullable SpecialCondition condition,
        @Nullable Controllers controllers,
        String keptAt,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        Set<Part> parts,
        boolean allClients,
        Set<String> clients) {}
