package org.holdfast.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdfast.access.Allowed;
import org.jspecify.annotations.NullMarked;

/** The rules of the house, each as one condition on a class. */
final class Rules {
    private static final Pattern TABLE = Pattern.compile("[a-z]+(_[a-z]+)*");
    private static final Pattern ALLOWED_JAVAX =
            Pattern.compile("javax\\.(sql|naming|xml|net\\.ssl|annotation\\.processing)(\\..*)?");
    private static final Pattern NOUNISH = Pattern.compile(".*([^s]s|er|or|ing|ed|tion|ment)");
    private static final Set<String> VERBS_LIKE_NOUNS = Set.of("Enter", "Offer", "Order", "Transfer", "Alter", "Need");
    private static final List<String> NAMELESS = List.of("Impl", "Manager", "Helper", "Util", "Utils", "Dto", "DTO");
    private static final Set<String> CLOCKLESS =
            Set.of("now", "systemUTC", "systemDefaultZone", "system", "tickMillis");

    private Rules() {}

    static final ArchRule LEVELS = classes()
            .should(Conditions.hold("import lower levels only, no sibling, through named doors", (type, complain) -> {
                String own = House.feature(type).orElse("");
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> House.feature(dependency.getTargetClass())
                                .filter(other -> !House.mayImport(own, other))
                                .isPresent())
                        .forEach(dependency -> complain.about(dependency.getDescription()));
            }));

    static final ArchRule ONLY_REPOSITORIES_USE_THE_ENTITY_MANAGER = classes()
            .should(Conditions.hold("leave the entity manager to repositories, plural nouns", (type, complain) -> {
                boolean uses = type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(EntityManager.class));
                boolean may = Kinds.nearTheDatabase(type)
                        || (Kinds.isPlural(type) && !Kinds.USE_CASE.test(type) && !Kinds.ENTITY.test(type));
                if (uses && !may) {
                    complain.about(type.getName() + " uses the entity manager and is no repository");
                }
            }));

    static final ArchRule ONLY_ACTS_TOUCH_REPOSITORIES = classes()
            .should(Conditions.hold("leave repositories to use cases, repositories and start-up", (type, complain) -> {
                JavaClass outer = Kinds.outer(type);
                if (Kinds.USE_CASE.test(outer)
                        || Kinds.REPOSITORY.test(outer)
                        || Kinds.beforeAnyoneActs(outer)
                        || Kinds.decidesInOnePlace(outer)
                        || Kinds.startsUp(outer)) {
                    return;
                }
                type.getFields().stream()
                        .filter(field -> Kinds.REPOSITORY.test(field.getRawType()))
                        .forEach(field -> complain.about(field.getDescription() + " holds a repository"));
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> Kinds.REPOSITORY.test(call.getTargetOwner()))
                        .filter(call -> call.getTarget()
                                .resolveMember()
                                .filter(member -> !member.getModifiers().contains(JavaModifier.STATIC))
                                .isPresent())
                        .forEach(call -> complain.about(call.getDescription()));
            }));

    static final ArchRule ONLY_THE_BRIDGE_SPEAKS_REST = classes()
            .should(Conditions.hold("leave JAX-RS to the bridge", (type, complain) -> {
                if (!House.in(type, "bridge")) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency ->
                                    dependency.getTargetClass().getPackageName().startsWith("jakarta.ws.rs"))
                            .forEach(dependency -> complain.about(dependency.getDescription()));
                }
            }));

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = classes()
            .should(Conditions.hold("ask the clock for now and today", (type, complain) -> {
                if (type.getName().equals("org.holdfast.platform.Time")) {
                    return;
                }
                type.getCodeUnitCallsFromSelf().stream()
                        .filter(call -> Conditions.looksAtTheWall(
                                call.getTargetOwner().getName(),
                                call.getName(),
                                call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)),
                                CLOCKLESS))
                        .forEach(call -> complain.about(call.getDescription()));
            }));

    static final ArchRule PAGES_ARE_IMPORTED_BY_NOBODY = classes()
            .that(are(Kinds.PAGE))
            .should(Conditions.hold("be known to their page alone", (type, complain) -> {
                type.getDirectDependenciesToSelf().stream()
                        .filter(dependency ->
                                !Kinds.outer(dependency.getOriginClass()).equals(type))
                        .forEach(dependency -> complain.about(dependency.getDescription()));
                if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
                    complain.about(type.getName() + " is not public, so no page reaches it");
                }
            }));

    static final ArchRule NO_JAVAX = classes()
            .should(Conditions.hold(
                    "use jakarta, and of javax only what the JDK has",
                    (type, complain) -> type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> {
                                String name = dependency.getTargetClass().getName();
                                return name.startsWith("javax.")
                                        && !ALLOWED_JAVAX.matcher(name).matches();
                            })
                            .forEach(dependency -> complain.about(dependency.getDescription()))));

    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .should(Conditions.hold("stand in a package marked @NullMarked", (type, complain) -> {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    complain.about(type.getPackageName() + " has no package-info with @NullMarked");
                }
            }));

    static final ArchRule USE_CASES_HAVE_ONE_FACE = classes()
            .that(are(Kinds.USE_CASE))
            .should(Conditions.hold("have one method run, which bears @Allowed", (type, complain) -> {
                List<JavaMethod> faces = type.getMethods().stream()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .toList();
                boolean one = faces.size() == 1
                        && faces.get(0).getName().equals("run")
                        && faces.get(0).isAnnotatedWith(Allowed.class);
                if (!one) {
                    complain.about(type.getName() + " shows " + faces);
                }
            }));

    static final ArchRule USE_CASES_ARE_NAMED_FOR_THE_ACT = classes()
            .that(are(Kinds.USE_CASE))
            .should(Conditions.hold("begin with a verb and say of what", (type, complain) -> {
                String[] words = type.getSimpleName().split("(?=[A-Z])", -1);
                boolean verb = words.length > 1
                        && (VERBS_LIKE_NOUNS.contains(words[0])
                                || !NOUNISH.matcher(words[0]).matches());
                if (!verb || type.getSimpleName().matches(".*(Service|UseCase|Command|Handler)")) {
                    complain.about(type.getName() + " is no imperative");
                }
            }));

    static final ArchRule ENTITIES_NAME_THEIR_TABLE = classes()
            .that(are(Kinds.ENTITY))
            .should(Conditions.hold("stand on a table of sql/", (type, complain) -> {
                String table = type.tryGetAnnotationOfType(Table.class)
                        .map(Table::name)
                        .orElse("");
                if (!TABLE.matcher(table).matches() || !Conditions.tables().contains(table)) {
                    complain.about(type.getName() + " has no table '" + table + "' in sql/");
                }
            }));

    static final ArchRule ENTITIES_HAVE_VERBS = classes()
            .that(are(Kinds.ENTITY))
            .should(Conditions.hold("have verbs and no setters", (type, complain) -> {
                type.getMethods().stream()
                        .filter(method -> method.getName().matches("set[A-Z].*"))
                        .forEach(method -> complain.about(method.getDescription() + " is a setter"));
                type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(field -> complain.about(field.getDescription() + " is open to all"));
            }));

    static final ArchRule NAMES_SAY_SOMETHING = classes()
            .should(Conditions.hold("bear a name of the field", (type, complain) -> {
                if (NAMELESS.stream().anyMatch(type.getSimpleName()::endsWith)) {
                    complain.about(type.getName() + " says what it is made of, not what it is");
                }
            }));

    static final ArchRule THE_TRAIL_IS_ONLY_WRITTEN_TO = classes()
            .should(Conditions.hold("leave lines of the trail as they are", (type, complain) -> {
                boolean trail = House.in(type, "audit");
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> trail && call.getTargetOwner().isEquivalentTo(EntityManager.class))
                        .filter(call -> Set.of("merge", "remove").contains(call.getName()))
                        .forEach(call -> complain.about(call.getDescription()));
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                !trail && dependency.getTargetClass().getName().equals("org.holdfast.audit.AuditEntry"))
                        .forEach(dependency -> complain.about(dependency.getDescription()));
                type.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getAccessType() == AccessType.SET
                                && access.getTargetOwner().getSimpleName().equals("AuditEntry")
                                && !access.getOrigin().isConstructor())
                        .forEach(access -> complain.about(access.getDescription()));
            }));

    private static final Set<String> COUNTING =
            Set.of("org.holdfast.monitoring.measure", "org.holdfast.monitoring.inspection");

    /** It counts children whom no reader of the figures may know: measures and the pack of figures alone. */
    static final ArchRule ONLY_MEASURES_COUNT_EVERYBODY = classes()
            .should(Conditions.hold(
                    "leave the reach that counts everybody to measures and the pack", (type, complain) -> {
                        if (!COUNTING.contains(type.getPackageName())) {
                            type.getMethodCallsFromSelf().stream()
                                    .filter(call ->
                                            call.getTargetOwner().getName().equals("org.holdfast.child.Reach"))
                                    .filter(call -> call.getName().equals("counted"))
                                    .forEach(call -> complain.about(call.getDescription()));
                        }
                    }));

    /** Every rule by its name. */
    static List<ArchRule> all() {
        return List.of(
                LEVELS,
                ONLY_REPOSITORIES_USE_THE_ENTITY_MANAGER,
                ONLY_ACTS_TOUCH_REPOSITORIES,
                ONLY_THE_BRIDGE_SPEAKS_REST,
                TIME_COMES_FROM_THE_CLOCK,
                PAGES_ARE_IMPORTED_BY_NOBODY,
                NO_JAVAX,
                PACKAGES_ARE_NULL_MARKED,
                USE_CASES_HAVE_ONE_FACE,
                USE_CASES_ARE_NAMED_FOR_THE_ACT,
                ENTITIES_NAME_THEIR_TABLE,
                ENTITIES_HAVE_VERBS,
                NAMES_SAY_SOMETHING,
                THE_TRAIL_IS_ONLY_WRITTEN_TO,
                ONLY_MEASURES_COUNT_EVERYBODY);
    }
}
