package org.holdfast.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.access.Actor;
import org.holdfast.access.Allowed;
import org.holdfast.access.Denied;
import org.holdfast.access.Post;
import org.holdfast.access.Role;
import org.holdfast.access.Task;
import org.holdfast.child.Child;
import org.holdfast.child.ChildAccess;
import org.holdfast.child.ChildRule;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.Refused;
import org.holdfast.kernel.StaleVersion;
import org.holdfast.school.LocalAuthority;
import org.holdfast.school.School;
import org.holdfast.testing.Samples.Sample;

/** Generates the authorisation matrix: three children of two schools and two authorities, an actor for each role. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Matrix {
    /** What an actor meets. */
    public enum Answer {
        OPEN,
        DENIED,
        NOT_FOUND
    }

    /** One use case, role and child. */
    public record Cell(String title, Answer expected, Supplier<Answer> attempt) {
        public Answer actual() {
            return attempt.get();
        }
    }

    /** Roles that reach {@code own} in the scene below; written down here, not asked of the product. */
    private static final Set<Role> REACH_OWN = EnumSet.of(
            Role.DESIGNATED_TEACHER,
            Role.DEPUTY,
            Role.ACTING_DESIGNATED_TEACHER,
            Role.STAFF,
            Role.RECEPTION,
            Role.VIRTUAL_SCHOOL_HEAD,
            Role.VIRTUAL_SCHOOL_OFFICER,
            Role.SOCIAL_WORKER,
            Role.TEAM_MANAGER,
            Role.REVIEWING_OFFICER,
            Role.ACTING_AUTHOR,
            Role.DELEGATE,
            Role.INCLUSION_OFFICER,
            Role.SERVICE_MANAGER,
            Role.CASE_SYSTEM);

    /** Roles of the authority, which reach its child at another school too. */
    private static final Set<Role> REACH_OTHER_SCHOOL =
            EnumSet.of(Role.VIRTUAL_SCHOOL_HEAD, Role.VIRTUAL_SCHOOL_OFFICER, Role.CASE_SYSTEM);

    @Inject
    World world;

    @Inject
    Instance<Object> beans;

    public List<? extends Class<?>> useCases() {
        return samples().stream().map(Sample::useCase).toList();
    }

    public Stream<Cell> cells() {
        LocalAuthority authority = world.anAuthority();
        School school = world.aSchool(authority);
        Map<Role, Actor> actors = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            actors.put(role, actor(role, atSchool(role) ? school.id() : authority.id()));
        }
        ChildBuilder builder = world.aChild().onRollAt(school).lookedAfterBy(authority);
        for (Role role : List.of(
                Role.STAFF,
                Role.SOCIAL_WORKER,
                Role.TEAM_MANAGER,
                Role.REVIEWING_OFFICER,
                Role.ACTING_AUTHOR,
                Role.INCLUSION_OFFICER,
                Role.SERVICE_MANAGER,
                Role.DELEGATE)) {
            builder.openTo(actors.get(role), ChildAccess.Kind.valueOf(role.name()));
        }
        Child own = builder.make();
        Child otherSchool = world.aChild()
                .onRollAt(world.aSchool(authority))
                .lookedAfterBy(authority)
                .make();
        LocalAuthority stranger = world.anAuthority();
        Child otherAuthority = world.aChild()
                .onRollAt(world.aSchool(stranger))
                .lookedAfterBy(stranger)
                .make();
        List<Cell> cells = new ArrayList<>();
        for (Sample<?> sample : samples()) {
            actors.forEach((role, actor) -> {
                cells.add(cell(sample, role, actor, "own child", own, REACH_OWN));
                if (sample.aboutAChild()) {
                    cells.add(cell(sample, role, actor, "child of another school", otherSchool, REACH_OTHER_SCHOOL));
                    cells.add(cell(sample, role, actor, "child of another authority", otherAuthority, Set.of()));
                }
            });
        }
        return cells.stream();
    }

    private static boolean atSchool(Role role) {
        return role.reach() == Role.Reach.ROLL || role.reach() == Role.Reach.SUPPORTS;
    }

    private Actor actor(Role role, String organisation) {
        if (role == Role.CASE_SYSTEM) {
            return new Actor(Actor.Kind.CLIENT, "client", "client", List.of(new Post(role, organisation)));
        }
        return world.person("Somebody", role, organisation);
    }

    private <U> Cell cell(Sample<U> sample, Role role, Actor actor, String whose, Child child, Set<Role> reach) {
        boolean may = task(sample.useCase()).allows(role);
        Answer expected =
                !may ? Answer.DENIED : sample.aboutAChild() && !reach.contains(role) ? Answer.NOT_FOUND : Answer.OPEN;
        String title = sample.useCase().getSimpleName() + " as " + role + ", " + whose;
        return new Cell(title, expected, () -> attempt(sample, actor, child.id()));
    }

    private <U> Answer attempt(Sample<U> sample, Actor actor, ChildId child) {
        U useCase = beans.select(sample.useCase()).get();
        try {
            world.as(actor, () -> sample.call().call(useCase, child));
            return Answer.OPEN;
        } catch (Denied e) {
            return Answer.DENIED;
        } catch (NotFound e) {
            return Answer.NOT_FOUND;
        } catch (Refused | StaleVersion e) {
            return Answer.OPEN;
        }
    }

    /** The use cases about one child that open to somebody for a child, refusals included. */
    public Set<Class<?>> openTo(Actor actor, ChildId child) {
        return samples().stream()
                .filter(Sample::aboutAChild)
                .filter(sample -> attempt(sample, actor, child) == Answer.OPEN)
                .map(Sample::useCase)
                .collect(Collectors.toSet());
    }

    /** Of what the main school alone does for a child: whether somebody is not sent to the main school. */
    public Map<Class<?>, Boolean> writable(Actor actor, ChildId child) {
        Map<Class<?>, Boolean> all = new LinkedHashMap<>();
        samples().stream()
                .filter(Sample::aboutAChild)
                .filter(sample -> task(sample.useCase()).byMainSchoolAlone())
                .filter(sample -> actor.may(task(sample.useCase())))
                .forEach(sample -> all.put(sample.useCase(), !leftToTheMainSchool(sample, actor, child)));
        return all;
    }

    private <U> boolean leftToTheMainSchool(Sample<U> sample, Actor actor, ChildId child) {
        U useCase = beans.select(sample.useCase()).get();
        try {
            world.as(actor, () -> sample.call().call(useCase, child));
            return false;
        } catch (Refused e) {
            return e.rule() == ChildRule.MAIN_SCHOOL_WRITES;
        } catch (Denied | NotFound | StaleVersion e) {
            return false;
        }
    }

    /** What somebody is told by every use case that is called for a child, or for none; refusals too. */
    public Map<Class<?>, Told> told(Actor actor, ChildId child) {
        Map<Class<?>, Told> all = new LinkedHashMap<>();
        samples().forEach(sample -> all.put(sample.useCase(), told(sample, actor, child)));
        return all;
    }

    private <U> Told told(Sample<U> sample, Actor actor, ChildId child) {
        U useCase = beans.select(sample.useCase()).get();
        Told told = new Told();
        try {
            told.add(world.as(actor, () -> sample.call().call(useCase, child)));
        } catch (Refused e) {
            told.add(e.whatToDo());
        } catch (Denied | NotFound | StaleVersion e) {
            told.add(String.valueOf(e.getMessage()));
        }
        return told;
    }

    private static Task task(Class<?> useCase) {
        return Stream.of(useCase.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Allowed.class))
                .map(method -> method.getAnnotation(Allowed.class).value())
                .findFirst()
                .orElseThrow();
    }

    private static List<Sample<?>> samples() {
        Samples samples = new Samples();
        ServiceLoader.load(AccessSamples.class).forEach(provider -> provider.collect(samples));
        return samples.all();
    }
}
