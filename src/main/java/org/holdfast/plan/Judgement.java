package org.holdfast.plan;

import static org.holdfast.plan.form.PartName.*;
import static org.holdfast.school.Setting.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.contact.ContactCheck;
import org.holdfast.plan.Part.State;
import org.holdfast.plan.form.PartName;
import org.holdfast.school.Setting;
import org.holdfast.web.Text;

/** Decides each part of {@link UpToDate} from the facts of one child. */
final class Judgement {
    private final PlanFacts facts;
    private final Periods periods;
    private final LocalDate today;

    Judgement(PlanFacts facts, Periods periods, LocalDate today) {
        this.facts = facts;
        this.periods = periods;
        this.today = today;
    }

    Part because(Part part) {
        return part.because(Optional.ofNullable(facts.gaps().get(part.name())));
    }

    Part views() {
        LocalDate since = periods.termStart(today);
        String href = page("/plan/views", "askedOn");
        Optional<PlanFacts.Asked> asked = facts.plan().flatMap(PlanFacts.PlanDates::views);
        if (asked.isEmpty()) {
            return part(VIEWS, State.MISSING, "never", PlanRule.VIEWS_THIS_TERM, href);
        }
        PlanFacts.Asked last = asked.get();
        if (last.on().isBefore(since)) {
            return part(VIEWS, State.MISSING, "old", PlanRule.VIEWS_THIS_TERM, href, last.by(), Said.day(last.on()));
        }
        return last.notGiven()
                .map(why -> part(
                        VIEWS,
                        State.OK,
                        "notGiven",
                        PlanRule.VIEWS_THIS_TERM,
                        href,
                        why.title(),
                        last.by(),
                        Said.day(last.on())))
                .orElseGet(() ->
                        part(VIEWS, State.OK, "ok", PlanRule.VIEWS_THIS_TERM, href, last.by(), Said.day(last.on())));
    }

    Part contacts() {
        String href = page("/contact/contacts", "");
        if (facts.contacts().isEmpty()) {
            return part(CONTACTS, State.MISSING, "none", PlanRule.CONTACTS_VERIFIED, href);
        }
        LocalDate since = periods.since(CONTACT_VERIFIED_TERMS, today);
        List<ContactCheck> stale = facts.contacts().stream()
                .filter(check -> before(Optional.ofNullable(check.verifiedOn()), since))
                .toList();
        if (stale.isEmpty()) {
            return timed(
                    CONTACTS,
                    State.OK,
                    "ok",
                    PlanRule.CONTACTS_VERIFIED,
                    CONTACT_VERIFIED_TERMS,
                    href,
                    facts.contacts().size());
        }
        String names = stale.stream().limit(3).map(Judgement::named).collect(Collectors.joining("; "));
        return timed(
                CONTACTS,
                State.CHECK,
                "stale",
                PlanRule.CONTACTS_VERIFIED,
                CONTACT_VERIFIED_TERMS,
                href,
                names,
                Math.max(0, stale.size() - 3));
    }

    private static String named(ContactCheck check) {
        LocalDate on = check.verifiedOn();
        return on == null ? check.name() + ", never checked" : check.name() + ", last checked " + Said.day(on);
    }

    Part keyPerson() {
        String href = page("/support/key-person", "");
        PlanRule rule = PlanRule.KEY_PERSON_AND_BACKUP;
        Optional<String> name = facts.support().keyPerson();
        if (name.isEmpty()) {
            return part(KEY_PERSON, State.MISSING, "none", rule, href);
        }
        if (facts.support().backup().isEmpty()) {
            return part(KEY_PERSON, State.MISSING, "noBackup", rule, href, name.get());
        }
        Optional<LocalDate> checked = facts.support().keyPersonVerified();
        boolean old = before(checked, periods.since(KEY_PERSON_VERIFIED_TERMS, today));
        return timed(
                KEY_PERSON,
                old ? State.CHECK : State.OK,
                old ? "old" : "ok",
                rule,
                KEY_PERSON_VERIFIED_TERMS,
                href,
                name.get(),
                facts.support().backup().get(),
                said(checked));
    }

    Part safePlace() {
        String href = page("/support/safe-place", "");
        Optional<String> place = facts.support().safePlace();
        if (place.isEmpty()) {
            return part(SAFE_PLACE, State.MISSING, "none", PlanRule.SAFE_PLACE_KNOWN, href);
        }
        Optional<LocalDate> checked = facts.support().safePlaceVerified();
        boolean old = before(checked, periods.since(SAFE_PLACE_VERIFIED_TERMS, today));
        return timed(
                SAFE_PLACE,
                old ? State.CHECK : State.OK,
                old ? "old" : "ok",
                PlanRule.SAFE_PLACE_KNOWN,
                SAFE_PLACE_VERIFIED_TERMS,
                href,
                place.get(),
                said(checked));
    }

    Part support() {
        return written(SUPPORT, "support", PlanRule.SUPPORT_SET_OUT, SUPPORT_VERIFIED_TERMS);
    }

    Part preferences() {
        return written(PREFERENCES, "about", PlanRule.PREFERENCES_ASKED, PREFERENCES_VERIFIED_TERMS);
    }

    private Part written(PartName name, String section, PlanRule rule, Setting setting) {
        String href = page("/plan/edit", "") + "&section=" + section;
        PlanFacts.Answered answered = facts.answered().get(name);
        if (answered == null || answered.blanks() == answered.questions()) {
            return part(name, State.MISSING, "none", rule, href);
        }
        if (answered.blanks() > 0) {
            return part(
                    name, State.MISSING, "blank", rule, href, answered.blank().orElse(""), answered.blanks());
        }
        boolean old = before(answered.checkedOn(), periods.since(setting, today));
        return timed(
                name,
                old ? State.CHECK : State.OK,
                old ? "old" : "ok",
                rule,
                setting,
                href,
                said(answered.checkedOn()));
    }

    Part review() {
        String href = page("/plan/review", "reviewOn");
        Optional<LocalDate> day = facts.plan().flatMap(PlanFacts.PlanDates::reviewOn);
        PlanRule rule = PlanRule.REVIEWED_IN_TIME;
        if (day.isEmpty()) {
            return part(REVIEW, State.MISSING, "none", rule, href);
        }
        if (day.get().isBefore(today)) {
            long late = ChronoUnit.DAYS.between(day.get(), today);
            return part(REVIEW, State.CHECK, "past", rule, href, Said.day(day.get()), late);
        }
        Optional<LocalDate> latest = facts.plan()
                .flatMap(PlanFacts.PlanDates::approvedAt)
                .map(at -> periods.day(at).plusDays(periods.reviewWithinDays()));
        if (latest.filter(day.get()::isAfter).isPresent()) {
            return timed(
                    REVIEW,
                    State.CHECK,
                    "far",
                    rule,
                    REVIEW_WITHIN_DAYS,
                    href,
                    Said.day(day.get()),
                    Said.day(latest.get()));
        }
        return timed(REVIEW, State.OK, "ok", rule, REVIEW_WITHIN_DAYS, href, Said.day(day.get()));
    }

    Part unchanged() {
        PlanRule rule = PlanRule.NOTHING_CHANGED_SINCE;
        String href = page("/plan/plan", "");
        Optional<PlanFacts.PlanDates> plan = facts.plan();
        if (plan.isEmpty()) {
            return part(UNCHANGED, State.MISSING, "noPlan", rule, href);
        }
        if (plan.get().approvedAt().isEmpty() || plan.get().confirmedAt().isEmpty()) {
            return part(UNCHANGED, State.CHECK, "notApproved", rule, href);
        }
        LocalDate on = periods.day(plan.get().confirmedAt().get());
        List<String> fresh = fresh(on);
        List<String> excluded = Occasion.since(facts, periods).stream()
                .filter(one -> one.kind().excludes())
                .map(one -> Text.say("plan.occasion.was." + one.kind(), Said.day(one.day())))
                .toList();
        if (fresh.isEmpty() && excluded.isEmpty()) {
            return part(UNCHANGED, State.OK, "ok", rule, href, Said.day(on));
        }
        List<String> words = new ArrayList<>();
        Stream.of(fresh, excluded)
                .filter(some -> !some.isEmpty())
                .map(some -> String.join(", ", some))
                .forEach(words::add);
        words.add(Said.day(on));
        String key = excluded.isEmpty() ? "changed" : fresh.isEmpty() ? "excluded" : "changedExcluded";
        return part(UNCHANGED, State.CHECK, key, rule, page("/plan/confirm", ""), words.toArray());
    }

    /** "home on 3 Nov 2026": what is new around the child. */
    private List<String> fresh(LocalDate confirmed) {
        List<String> fresh = new ArrayList<>();
        for (Occasion one : Occasion.since(facts, periods)) {
            switch (one.kind()) {
                case PLACEMENT_CHANGE -> fresh.add("home on " + Said.day(one.day()));
                case SCHOOL_CHANGE -> fresh.add("school on " + Said.day(one.day()));
                default -> {}
            }
        }
        facts.support()
                .keyPersonSince()
                .filter(day -> day.isAfter(confirmed))
                .ifPresent(day -> fresh.add("key person on " + Said.day(day)));
        return fresh;
    }

    private String page(String path, String field) {
        return path + "?child=" + facts.id() + (field.isEmpty() ? "" : "#form:" + field);
    }

    private static boolean before(Optional<LocalDate> checked, LocalDate since) {
        return checked.map(day -> day.isBefore(since)).orElse(true);
    }

    private static String said(Optional<LocalDate> day) {
        return day.map(Said::day).orElse("never");
    }

    private Part part(PartName name, State state, String key, PlanRule rule, String href, Object... words) {
        return new Part(name, state, key(name, key), List.of(words), rule, rule.source(), href);
    }

    private Part timed(
            PartName name, State state, String key, PlanRule rule, Setting setting, String href, Object... words) {
        String source =
                rule.source() + periods.source(setting).map(own -> "; " + own).orElse("");
        return new Part(name, state, key(name, key), List.of(words), rule, source, href);
    }

    private static String key(PartName name, String key) {
        return "plan.part." + name.name().toLowerCase(Locale.ROOT) + "." + key;
    }
}
