package org.holdfast.plan.form;

import java.util.List;
import java.util.regex.Pattern;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.Rule;
import org.holdfast.plan.PlanRule;

/**
 * What people write into a plan. Numbers and addresses that lead to a person stay out: a version never changes, but who
 * may know where somebody lives does.
 */
public final class PlainText {
    private static final List<Pattern> LEADS_TO_A_PERSON = List.of(
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+"),
            Pattern.compile("(?<![\\d/.-])(\\+44|0044|0)[\\s()-]*\\d([\\s()-]*\\d){8,9}(?!\\d)"),
            Pattern.compile("(?i)\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s+\\d[A-Z]{2}\\b"),
            Pattern.compile("\\b[A-HJ-NP-RT-Z]\\d{11}[\\dA-Z]\\b"),
            Pattern.compile("(?<!\\d)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\d)"));
    private static final int LONGEST = 8000;

    private PlainText() {}

    /** @throws Refused at the field if it is too long or holds a way to reach a person */
    public static String checked(String typed, String field) {
        return checked(typed, LONGEST, field);
    }

    public static String checked(String typed, int longest, String field) {
        String text = typed.strip().replace("\r\n", "\n");
        if (text.length() > longest) {
            throw new Refused(
                    PlanRule.TEXT_FITS,
                    "Shorten this to " + String.format("%,d", longest) + " characters or fewer.",
                    field);
        }
        if (leadsToAPerson(text)) {
            throw new Refused(PlanRule.NO_CONTACT_DETAILS, PlanRule.NO_CONTACT_DETAILS.sentence(), field);
        }
        return text;
    }

    /** As {@link #checked}, and something must be there. */
    public static String needed(String typed, int longest, Rule rule, String field) {
        String text = checked(typed, longest, field);
        if (text.isEmpty()) {
            throw new Refused(rule, rule.sentence(), field);
        }
        return text;
    }

    /** What others wrote elsewhere, for a version: ways to reach a person are left out. */
    public static String without(String text) {
        String plain = text;
        for (Pattern pattern : LEADS_TO_A_PERSON) {
            plain = pattern.matcher(plain).replaceAll("[see People]");
        }
        return plain;
    }

    static boolean leadsToAPerson(String text) {
        return LEADS_TO_A_PERSON.stream()
                .anyMatch(pattern -> pattern.matcher(text).find());
    }
}
