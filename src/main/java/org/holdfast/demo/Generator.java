package org.holdfast.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.child.Children;

/** Makes a whole world in one transaction: a start that is broken off leaves an empty database, not half a town. */
@ApplicationScoped
@Transactional
public class Generator {
    /** Children whose facts are written together. */
    private static final int CHUNK = 150;

    @Inject
    DemoRows rows;

    @Inject
    Children children;

    @Inject
    Clock clock;

    void make(Size size) {
        LocalDate today = LocalDate.now(clock);
        Town town = new TownMaker(rows, size, today).make();
        List<Sketch> cast = new Casting(town, size).cast();
        List<Life> lives = new LifeMaker(town, size, today).make(cast);
        seal(town, lives, today);
        children.addAll(lives.stream().map(Life::child).toList());
        rows.settle();
        facts(town, size, lives, today);
    }

    private void facts(Town town, Size size, List<Life> lives, LocalDate today) {
        SchoolFacts school = new SchoolFacts(rows, town, size, today);
        CareFacts care = new CareFacts(rows, town, size, today);
        HomeFacts home = new HomeFacts(rows, town, size, today);
        Grants grants = new Grants(rows, town, size, today);
        for (int from = 0; from < lives.size(); from += CHUNK) {
            for (Life life : lives.subList(from, Math.min(lives.size(), from + CHUNK))) {
                school.write(life);
                care.write(life);
                home.write(life);
                grants.write(life);
            }
            rows.settle();
        }
    }

    private static void seal(Town town, List<Life> lives, LocalDate today) {
        lives.stream().filter(life -> life.sketch().sealed()).forEach(life -> life.child()
                .seal(today.minusDays(20), town.council(life.sketch().home()).id()));
    }
}
