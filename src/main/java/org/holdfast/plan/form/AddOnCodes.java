package org.holdfast.plan.form;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Codes of one authority's sections and questions: they begin with its own code, so that they meet neither the national
 * ones nor another authority's, and are never given twice, so that an answer stays with its question.
 */
final class AddOnCodes {
    private final String prefix;
    private final Set<String> sections;
    private final Map<String, Question> questions;
    private final Set<String> used = new HashSet<>();
    private int lastSection;
    private int lastQuestion;

    /** @param everAsked sections of all versions there ever were */
    AddOnCodes(String authorityCode, List<Section> everAsked) {
        this.prefix = "la." + authorityCode.toLowerCase(Locale.ROOT) + ".";
        this.sections = everAsked.stream().map(Section::code).collect(Collectors.toSet());
        this.questions = everAsked.stream()
                .flatMap(section -> section.questions().stream())
                .collect(Collectors.toMap(Question::code, Function.identity(), (first, second) -> second));
        this.lastSection = last(sections);
        this.lastQuestion = last(questions.keySet());
    }

    String section(Section section, String field) {
        return section.code().isEmpty()
                ? prefix + "s" + ++lastSection
                : own(section.code(), sections.contains(section.code()), field);
    }

    String question(Question question, String field) {
        if (question.code().isEmpty()) {
            return prefix + "q" + ++lastQuestion;
        }
        Question known = questions.get(question.code());
        if (known != null && known.type() != question.type()) {
            throw FormRule.TYPE_STAYS.at(field + ".type");
        }
        return own(question.code(), known != null, field + ".label");
    }

    private String own(String code, boolean known, String field) {
        if (!known || !used.add(code)) {
            throw FormRule.OWN_QUESTIONS.at(field);
        }
        return code;
    }

    private int last(Set<String> codes) {
        return codes.stream()
                .map(code -> code.substring(prefix.length() + 1))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }
}
