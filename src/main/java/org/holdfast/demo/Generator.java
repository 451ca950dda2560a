package org.holdfast.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.holdfast.attendance.MarkCodes;
import org.holdfast.attendance.Registers;
import org.holdfast.child.Children;
import org.holdfast.contact.Contacts;
import org.holdfast.kernel.DomainEvent;
import org.holdfast.plan.FrozenTexts;
import org.holdfast.plan.Plans;
import org.holdfast.plan.form.AddOns;
import org.holdfast.plan.form.PlanForm;
import org.holdfast.plan.form.PlanForms;
import org.holdfast.plan.quality.Rubrics;
import org.holdfast.platform.Outbox;
import org.holdfast.school.Terms;
import org.holdfast.support.SupportRecords;

/** Makes a whole world in one transaction: a start that is broken off leaves an empty database, not half a town. */
@ApplicationScoped
@Transactional
public class Generator {
    /** Children whose facts are written together, where nothing is asked meanwhile. */
    private static final int CHUNK = 100;

    @Inject
    DemoRows rows;

    @Inject
    Children children;

    @Inject
    Terms terms;

    @Inject
    SupportRecords support;

    @Inject
    PlanForms forms;

    @Inject
    AddOns addOns;

    @Inject
    FrozenTexts freezing;

    @Inject
    Plans plans;

    @Inject
    Contacts contactRows;

    @Inject
    Rubrics rubrics;

    @Inject
    Outbox outbox;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Registers registers;

    @Inject
    MarkCodes codes;

    @Inject
    Clock clock;

    void make(Size size) {
        LocalDate today = LocalDate.now(clock);
        Town town = new TownMaker(rows, size, today).make();
        new CalendarMaker(rows, town, terms.national(), today).make();
        List<Sketch> cast = new Casting(town, size).cast();
        List<Life> lives = new LifeMaker(town, size, today).make(cast);
        seal(town, lives, today);
        children.addAll(lives.stream().map(Life::child).toList());
        rows.settle();
        SchoolFacts schooling = facts(town, size, lives, today);
        Times times = Times.of(terms.national(), today);
        SuspensionMaker suspensions = new SuspensionMaker(rows, terms, town, size, times);
        suspensions.decide(lives, schooling.enrolments());
        marks(new MarkMaker(registers, codes.table(), terms, town, size, times, suspensions), lives, schooling);
        suspensions.write();
        ContactMaker contacts = new ContactMaker(rows, size, times);
        SupportMaker supports = new SupportMaker(support, size, times);
        eachOf(lives, 1, life -> {
            contacts.write(life);
            supports.write(life);
        });
        TaskMaker tasks = new TaskMaker(rows, outbox, times);
        tasks.away(town.saltmarsh());
        new FormMaker(addOns, town, today).write();
        RatingMaker ratings = new RatingMaker(rows, town, rubrics.on(today, ""), size);
        PlanMaker written = new PlanMaker(rows, town, freezing, forms(town, today), size, times, tasks);
        eachOf(lives, 1, life -> written.write(life).ifPresent(ratings::note));
        ratings.write();
        eachOf(lives, CHUNK, new ExemptionMaker(rows, town, size, times)::write);
        new MeetingMaker(rows, plans, contactRows, times).write(lives);
        eachOf(lives, CHUNK, new DelegateMaker(rows, town, today)::write);
        new TrainingMaker(rows, town, size, today).write();
        rows.settle();
        suspensions.news().forEach(events::fire);
    }

    /** What each authority asks of the children in its care; nobody adds anything for the others. */
    private Function<Life, PlanForm> forms(Town town, LocalDate today) {
        PlanForm base = forms.on(today, Optional.empty());
        Map<Home, PlanForm> own = new EnumMap<>(Home.class);
        for (Home home : Home.values()) {
            own.put(home, forms.on(today, Optional.of(town.council(home).id())));
        }
        return life -> life.sketch().inCare() ? own.getOrDefault(life.sketch().home(), base) : base;
    }

    private SchoolFacts facts(Town town, Size size, List<Life> lives, LocalDate today) {
        SchoolFacts school = new SchoolFacts(rows, town, size, today);
        CareFacts care = new CareFacts(rows, town, size, today);
        HomeFacts home = new HomeFacts(rows, town, size, today);
        Grants grants = new Grants(rows, town, size, today);
        eachOf(lives, CHUNK, life -> {
            school.write(life);
            care.write(life);
            home.write(life);
            grants.write(life);
        });
        return school;
    }

    private void marks(MarkMaker maker, List<Life> lives, SchoolFacts schooling) {
        for (int from = 0; from < lives.size(); from += CHUNK) {
            maker.write(lives.subList(from, Math.min(lives.size(), from + CHUNK)), schooling.enrolments());
            rows.settle();
        }
    }

    /** A few at a time: whatever asks the tables makes the provider look at all that is not yet written. */
    private void eachOf(List<Life> lives, int together, Consumer<Life> work) {
        for (int from = 0; from < lives.size(); from += together) {
            lives.subList(from, Math.min(lives.size(), from + together)).forEach(work);
            rows.settle();
        }
    }

    private static void seal(Town town, List<Life> lives, LocalDate today) {
        lives.stream().filter(life -> life.sketch().sealed()).forEach(life -> life.child()
                .seal(today.minusDays(20), town.council(life.sketch().home()).id()));
    }
}
