package org.holdfast.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.imports.SheetCase.Why;
import org.holdfast.school.StaffMember;
import org.holdfast.training.StaffGroup;
import org.holdfast.training.Withdrawable;

/** Whom a person of a sign-in sheet is, as far as that is sure, and what a person must look at. Source: {@link SheetImportRule}. */
final class SheetMatches {
    private final SheetStaff staff;
    private final Map<String, Withdrawable> down;
    private final Map<String, SheetAnswer> answers;

    /**
     * @param down the latest attendance at the session of each adult, withdrawn ones too, or their withdrawn session
     * @param answers by the key of the person
     */
    SheetMatches(SheetStaff staff, Map<String, Withdrawable> down, Map<String, SheetAnswer> answers) {
        this.staff = staff;
        this.down = down;
        this.answers = answers;
    }

    /** @param twice whether the sheet has the name more than once, with another e-mail */
    SheetCase of(SheetPerson person, boolean twice) {
        return decided(person).orElseGet(() -> found(person, twice));
    }

    /** As somebody has said, where that still makes sense. */
    private Optional<SheetCase> decided(SheetPerson person) {
        return Optional.ofNullable(answers.get(person.key())).flatMap(answer -> switch (answer.kind()) {
            case LEFT_OUT ->
                Optional.of(SheetCase.of(
                        person,
                        RowOutcome.UNKNOWN,
                        staff.named(person),
                        Why.note("Left out by " + answer.answererName() + "."),
                        false,
                        person.group()));
            case NEW ->
                Optional.of(SheetCase.of(
                        person,
                        RowOutcome.NEW,
                        staff.named(person),
                        Why.note(answer.group().map(StaffGroup::title).orElse("") + ": to be added, says "
                                + answer.answererName() + "."),
                        true,
                        answer.group()));
            case SAME ->
                answer.staffId().flatMap(id -> staff.at(person.school(), id)).map(adult -> known(person, adult, true));
        });
    }

    private SheetCase found(SheetPerson person, boolean twice) {
        List<StaffMember> named = staff.named(person);
        List<StaffMember> reached = staff.reachedAt(person);
        if (!person.signed()) {
            return SheetCase.doubt(
                    person,
                    named.isEmpty() ? staff.like(person) : named,
                    why("Nothing stands in the column for signing", "Say whether they were there"));
        }
        if (twice) {
            return SheetCase.doubt(
                    person,
                    named,
                    why("The sheet has this name more than once, with another e-mail", "Say who each of them is"));
        }
        List<StaffMember> both = named.stream().filter(reached::contains).toList();
        if (both.size() == 1) {
            return known(person, both.get(0), false);
        }
        if (named.size() > 1) {
            return SheetCase.doubt(person, named, why(named.size() + " people of this name work here", "Say which"));
        }
        return named.size() == 1 ? one(person, named.get(0)) : unnamed(person, reached);
    }

    private SheetCase one(SheetPerson person, StaffMember adult) {
        String held = Objects.requireNonNullElse(adult.email(), "");
        return person.email().isEmpty() || held.isEmpty() || held.equalsIgnoreCase(person.email())
                ? known(person, adult, false)
                : SheetCase.doubt(
                        person,
                        List.of(adult),
                        why("Another e-mail is held of the one person of this name", "Say whether it is them"));
    }

    private SheetCase unnamed(SheetPerson person, List<StaffMember> reached) {
        if (!reached.isEmpty()) {
            return SheetCase.doubt(
                    person, reached, why("The e-mail is that of somebody else", "Say whether it is them"));
        }
        List<StaffMember> like = staff.like(person);
        return like.isEmpty()
                ? SheetCase.of(
                        person,
                        RowOutcome.NEW,
                        List.of(),
                        why("Nobody of this name works here", "Add them with their group, or leave them out"),
                        false,
                        person.group())
                : SheetCase.doubt(person, like, why("The name is spelt otherwise", "Say whether it is them"));
    }

    /** @param said whether a person has said so, and so may put down again whoever was taken off */
    private SheetCase known(SheetPerson person, StaffMember adult, boolean said) {
        Withdrawable before = down.get(adult.id());
        if (before != null && !before.withdrawn()) {
            return SheetCase.of(
                    person,
                    RowOutcome.MATCHED,
                    List.of(adult),
                    Why.note("Down for the session already."),
                    false,
                    Optional.empty());
        }
        if (before != null && !said) {
            return SheetCase.doubt(
                    person,
                    List.of(adult),
                    why(
                            "Taken off this session by " + before.withdrawnBy().orElse("") + ": "
                                    + before.withdrawnWhy().orElse(""),
                            "Say whether they were there after all"));
        }
        return SheetCase.of(person, RowOutcome.CHANGED, List.of(adult), Why.NONE, true, Optional.empty());
    }

    private static Why why(String what, String cure) {
        return new Why("", what + ".", cure + ".");
    }
}
