package org.holdfast.bridge.agreement;

import java.time.LocalDate;
import java.util.Set;
import org.holdfast.kernel.Period;
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
        Set<String> clients) {
    private static final Period OUR_TIME = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2101, 1, 1));

    /** Without blanks around, and of the clients none where it is for all. @throws Refused where something lacks */
    AgreementTerms checked() {
        String called = said(name, 100, AgreementRule.AGREEMENT_IS_NAMED, "name");
        String with = said(partner, 200, AgreementRule.PARTNER_IS_NAMED, "partner");
        String why = said(purpose, 500, AgreementRule.PURPOSE_IS_SAID, "purpose");
        checkChosen(basis, "basis");
        checkChosen(condition, "condition");
        checkChosen(controllers, "controllers");
        String where = said(keptAt, 200, AgreementRule.WHERE_IT_IS_KEPT, "keptAt");
        checkDays();
        if (parts.isEmpty()) {
            throw AgreementRule.PART_IS_CHOSEN.at("parts");
        }
        if (!allClients && clients.isEmpty()) {
            throw AgreementRule.CLIENT_IS_CHOSEN.at("clients");
        }
        return new AgreementTerms(
                with,
                called,
                why,
                basis,
                condition,
                controllers,
                where,
                from,
                lastDay,
                parts,
                allClients,
                allClients ? Set.of() : clients);
    }

    private void checkDays() {
        if (from == null || !OUR_TIME.holdsOn(from)) {
            throw AgreementRule.BEGINS_IN_OUR_TIME.at("from");
        }
        if (lastDay != null && !OUR_TIME.holdsOn(lastDay)) {
            throw AgreementRule.BEGINS_IN_OUR_TIME.at("lastDay");
        }
        if (lastDay != null && lastDay.isBefore(from)) {
            throw AgreementRule.ENDS_AFTER_IT_BEGINS.at("lastDay");
        }
    }

    private static void checkChosen(@Nullable Object choice, String field) {
        if (choice == null) {
            throw AgreementRule.BASIS_IS_CHOSEN.at(field);
        }
    }

    static String said(String text, int longest, AgreementRule rule, String field) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > longest) {
            throw rule.at(field);
        }
        return said;
    }
}
