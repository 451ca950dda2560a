package org.holdfast.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.access.Role;
import org.holdfast.plan.form.PartName;
import org.holdfast.plan.form.Question;

/** Looks at one plan, kind of fault by kind of fault. */
final class Checking {
    private final CheckFacts facts;
    private final List<Fault> found = new ArrayList<>();

    Checking(CheckFacts facts) {
        this.facts = facts;
    }

    List<Fault> all() {
        questions();
        targets();
        around();
        happened();
        others();
        return found;
    }

    private void questions() {
        for (SectionState state : facts.sections()) {
            if (state.section().owner() == Role.DESIGNATED_TEACHER) {
                state.blank().forEach(q -> question(CheckRule.OWN_ANSWERS_GIVEN, "blank", state, q));
                state.carried().forEach(q -> question(CheckRule.OWN_ANSWERS_CONFIRMED, "carried", state, q));
            }
        }
    }

    private void question(CheckRule rule, String key, SectionState state, Question question) {
        String href = page("/plan/edit") + "&section=" + state.section().code() + "&at=" + question.code();
        found.add(new Fault(
                rule,
                true,
                "plan.check." + key,
                List.of(question.label()),
                href,
                Optional.empty(),
                Role.DESIGNATED_TEACHER,
                state.section().title()));
    }

    private void targets() {
        for (CheckFacts.Goal goal : facts.goals()) {
            String href = page("/plan/target") + "&target=" + goal.id();
            if (goal.open() && goal.earlier()) {
                school(CheckRule.TARGETS_CLOSED, true, "targetOpen", href, goal.aim());
            } else if (goal.open() && !goal.measured()) {
                school(CheckRule.TARGET_HAS_A_MEASURE, true, "noMeasure", href, goal.aim());
            }
            if (goal.open() && goal.copied()) {
                school(CheckRule.TARGET_IS_NEW, false, "copied", href, goal.aim());
            }
        }
        boolean none = facts.goals().stream().noneMatch(goal -> goal.open() && !goal.earlier());
        if (none) {
            CheckRule rule = facts.premium() ? CheckRule.PREMIUM_HAS_A_TARGET : CheckRule.TARGET_SET;
            school(rule, false, facts.premium() ? "premium" : "noTarget", page("/plan/target"));
        }
    }

    private void around() {
        part(CheckRule.VIEWS_ASKED, PartName.VIEWS, "views", page("/plan/gap") + "&what=VIEWS");
        part(CheckRule.KEY_PERSON_KNOWN, PartName.KEY_PERSON, "keyPerson", page("/support/support"));
        part(CheckRule.SAFE_PLACE_KNOWN, PartName.SAFE_PLACE, "safePlace", page("/support/support"));
        part(CheckRule.CONTACTS_KNOWN, PartName.CONTACTS, "contacts", page("/plan/gap") + "&what=CONTACTS");
        part(CheckRule.NEXT_DATE_SET, PartName.REVIEW, "review", page("/plan/gap") + "&what=REVIEW");
    }

    /** What is old is a note; what is not there needs mending or a recorded gap, and with the gap is a note. */
    private void part(CheckRule rule, PartName name, String key, String gapHref) {
        facts.parts().stream().filter(part -> part.name() == name && !part.ok()).forEach(part -> {
            boolean missing = part.state() == Part.State.MISSING
                    || (name == PartName.REVIEW && part.state() == Part.State.CHECK && !facts.reviewAhead());
            Optional<String> gap = missing ? Optional.of(gapHref) : Optional.empty();
            add(rule, missing, key, part.href(), gap, Role.DESIGNATED_TEACHER, part.sentence());
        });
    }

    /** Said on a page of its own, with a way to say that nothing changed: a gap is no way here. */
    private void happened() {
        facts.follows()
                .unsaid()
                .forEach(occasion -> school(
                        CheckRule.FOLLOWS_WHAT_HAPPENED,
                        true,
                        "unsaid",
                        page("/plan/follow") + "#form:"
                                + facts.follows().row(occasion).replace('.', ':') + ":words",
                        occasion.words()));
    }

    private void others() {
        for (SectionState state : facts.sections()) {
            Role owner = state.section().owner();
            if (owner == Role.DESIGNATED_TEACHER || state.done()) {
                continue;
            }
            String code = state.section().code();
            boolean gap = facts.sectionGaps().contains(code);
            add(
                    CheckRule.OTHER_OWNERS_DONE,
                    !gap,
                    gap ? "otherGap" : "other",
                    page("/plan/edit") + "&section=" + code,
                    gap ? Optional.empty() : Optional.of(page("/plan/gap") + "&what=" + code),
                    owner,
                    state.section().title(),
                    owner.title().toLowerCase(Locale.ROOT),
                    state.blank().size() + state.carried().size());
        }
    }

    private void school(CheckRule rule, boolean blocking, String key, String href, Object... words) {
        add(rule, blocking, key, href, Optional.empty(), Role.DESIGNATED_TEACHER, words);
    }

    private void add(
            CheckRule rule,
            boolean blocking,
            String key,
            String href,
            Optional<String> gap,
            Role owner,
            Object... words) {
        found.add(new Fault(rule, blocking, "plan.check." + key, List.of(words), href, gap, owner, ""));
    }

    private String page(String path) {
        return path + "?child=" + facts.child();
    }
}
