package org.holdfast.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import org.holdfast.kernel.UseCase;

/** How a class shows what kind of thing it is. */
final class Kinds {
    /** No repositories, yet they touch the database; each with its reason. */
    private static final Map<String, String> NEAR_THE_DATABASE = Map.of(
            "org.holdfast.platform.Db", "hands the entity manager out",
            "org.holdfast.platform.Outbox", "writes only, in the transaction of the act",
            "org.holdfast.audit.Trail", "writes only, in the transaction of the act",
            "org.holdfast.audit.ApartTrail", "writes only, in a transaction of its own",
            "org.holdfast.child.Reach", "builds the caseload's query for the repositories");

    /** Doors that open before anybody acts, so that no use case can stand in front of them. */
    private static final Map<String, String> BEFORE_ANYONE_ACTS = Map.of(
            "org.holdfast.access.SignIn", "turns a proof into an actor",
            "org.holdfast.access.ClientSignIn", "exchanges a client's secret for a token",
            "org.holdfast.access.FirstAccount", "lets the first administrator in");

    /** Answers that several outputs share, worked out in one place and asked by use cases alone. */
    private static final Map<String, String> ONE_PLACE = Map.of(
            "org.holdfast.contact.ContactSheet", "what this reader may see of a contact, for page, print and bridge");

    private static final Set<String> PLURALS = Set.of("Children", "People", "Staff", "History");

    static final DescribedPredicate<JavaClass> USE_CASE = DescribedPredicate.describe(
            "use case", type -> type.isAnnotatedWith(UseCase.class) && !type.isAnnotation());

    static final DescribedPredicate<JavaClass> ENTITY =
            DescribedPredicate.describe("entity", type -> type.isAnnotatedWith(Entity.class));

    static final DescribedPredicate<JavaClass> PAGE = DescribedPredicate.describe(
            "page bean", type -> type.getSimpleName().endsWith("Page") && type.isTopLevelClass());

    static final DescribedPredicate<JavaClass> REPOSITORY =
            DescribedPredicate.describe("repository", Kinds::isRepository);

    private Kinds() {}

    static boolean nearTheDatabase(JavaClass type) {
        return NEAR_THE_DATABASE.containsKey(type.getName());
    }

    static boolean beforeAnyoneActs(JavaClass type) {
        return BEFORE_ANYONE_ACTS.containsKey(type.getName());
    }

    static boolean decidesInOnePlace(JavaClass type) {
        return ONE_PLACE.containsKey(type.getName());
    }

    /** Fills or looks at tables when the server starts. */
    static boolean startsUp(JavaClass type) {
        return House.in(type, "demo")
                || type.getMethods().stream().anyMatch(method -> method.getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.getName().equals("org.holdfast.platform.SchemaReady")));
    }

    static boolean isPlural(JavaClass type) {
        String name = type.getSimpleName();
        return (name.endsWith("s") && !name.endsWith("ss")) || PLURALS.contains(name);
    }

    /** Holds the entity manager, or is a plural noun that gathers from repositories for a set of children. */
    private static boolean isRepository(JavaClass type) {
        if (nearTheDatabase(type) || USE_CASE.test(type)) {
            return false;
        }
        return type.getFields().stream()
                .map(field -> field.getRawType())
                .anyMatch(held -> held.isEquivalentTo(EntityManager.class)
                        || (isPlural(type)
                                && !held.equals(type)
                                && House.feature(held).isPresent()
                                && isRepository(held)));
    }

    /** The class itself, or the one it is written in. */
    static JavaClass outer(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }
}
