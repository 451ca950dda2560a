package org.holdfast.plan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Role;

/**
 * What an authority asks beside the national form. It begins on a day, for drafts that begin from then on, and is replaced
 * as a whole. Nothing in it feeds "up to date", so that it makes nobody's figures worse. Source: F12, F14.
 *
 * @param sections those without a code are new
 */
public record AddOn(List<Section> sections) {
    static final List<Role> OWNERS = List.of(Role.DESIGNATED_TEACHER, Role.SOCIAL_WORKER);
    private static final int MOST_SECTIONS = 10;
    private static final int MOST_QUESTIONS = 20;

    /** Whole, in order and with a code for each. @throws Refused at the field that does not fit */
    AddOn numbered(AddOnCodes codes, String source) {
        if (sections.size() > MOST_SECTIONS) {
            throw FormRule.SIZE_IS_BORNE.at("from");
        }
        List<Section> all = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            all.add(section(sections.get(i), "sections." + i, codes, source));
        }
        return new AddOn(List.copyOf(all));
    }

    private static Section section(Section given, String field, AddOnCodes codes, String source) {
        check(given, field);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < given.questions().size(); i++) {
            questions.add(question(given.questions().get(i), field + ".questions." + i, codes, source));
        }
        return new Section(
                codes.section(given, field + ".title"),
                needed(given.title(), 100, FormRule.SECTION_HAS_A_TITLE, field + ".title"),
                fitting(given.help(), field + ".help"),
                given.owner(),
                given.only(),
                given.yearFrom(),
                given.yearTo(),
                given.editions(),
                given.when(),
                false,
                List.copyOf(questions));
    }

    private static void check(Section given, String field) {
        if (!OWNERS.contains(given.owner())) {
            throw FormRule.OWNER_CAN_WRITE.at(field + ".owner");
        }
        if (given.yearTo() < given.yearFrom()) {
            throw FormRule.YEARS_IN_ORDER.at(field + ".yearTo");
        }
        if (given.editions().isEmpty()) {
            throw FormRule.PRINTED_SOMEWHERE.at(field + ".editions");
        }
        if (given.questions().isEmpty()) {
            throw FormRule.ASKS_SOMETHING.at(field + ".title");
        }
        if (given.questions().size() > MOST_QUESTIONS) {
            throw FormRule.SIZE_IS_BORNE.at(field + ".title");
        }
    }

    private static Question question(Question given, String field, AddOnCodes codes, String source) {
        return new Question(
                codes.question(given, field),
                given.type(),
                needed(given.label(), 200, FormRule.QUESTION_IS_WORDED, field + ".label"),
                fitting(given.help(), field + ".help"),
                given.type() == Question.Type.CHOICE ? choices(given, field + ".choices") : List.of(),
                given.mandatory(),
                Optional.empty(),
                given.only(),
                given.when(),
                source);
    }

    private static List<String> choices(Question given, String field) {
        List<String> choices = given.choices().stream()
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .toList();
        boolean sound = choices.size() > 1
                && choices.stream().distinct().count() == choices.size()
                && choices.stream().noneMatch(choice -> choice.contains("|"))
                && String.join("|", choices).length() <= 500;
        if (!sound) {
            throw FormRule.CHOICES_ARE_TWO.at(field);
        }
        return choices;
    }

    private static String needed(String typed, int longest, FormRule rule, String field) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw rule.at(field);
        }
        return text;
    }

    private static String fitting(String typed, String field) {
        String text = typed.strip();
        if (text.length() > 300) {
            throw FormRule.HELP_FITS.at(field);
        }
        return text;
    }
}
