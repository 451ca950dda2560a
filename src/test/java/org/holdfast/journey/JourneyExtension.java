package org.holdfast.journey;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.holdfast.testing.Rotation;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server and one browser for all journeys of the process; both end with it. */
class JourneyExtension implements ParameterResolver, ExecutionCondition {
    private static final Namespace HERE = Namespace.create(JourneyExtension.class);
    private static final String CURE = "Install chromium and fonts-dejavu-core to run the journeys in the browser too";
    private static final AtomicBoolean SAID = new AtomicBoolean();

    /** Whoever asks for a class gets it. */
    private static final boolean BY_NAME = System.getProperty("test") != null;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        Journey journey = test.getAnnotation(Journey.class);
        if (!journey.inBrowser() || Browser.installed().isPresent()) {
            return leftOut(test, journey)
                    .map(ConditionEvaluationResult::disabled)
                    .orElse(ConditionEvaluationResult.enabled("browser at hand"));
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(CURE);
        }
        if (!SAID.getAndSet(true)) {
            System.out.println(CURE);
        }
        return ConditionEvaluationResult.disabled(CURE);
    }

    private static Optional<String> leftOut(Class<?> test, Journey journey) {
        if (journey.turnOfTwo() >= 0 && !BY_NAME && !Rotation.turn(journey.turnOfTwo(), 2)) {
            return Optional.of("it is the other's turn");
        }
        return journey.inEverySlice() ? Optional.empty() : Rotation.leftOut(test, journey.alwaysOnMySql());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Server.class || type == Browser.class || type == Scene.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Server.class) {
            return server(context);
        }
        return type == Scene.class ? scene(context) : browser(context);
    }

    private static Server server(ExtensionContext context) {
        if (alone(context)) {
            return ofTheClass(context)
                    .getStore(HERE)
                    .getOrComputeIfAbsent(
                            Server.class,
                            key -> start(context.getRequiredTestClass().getAnnotation(Journey.class)),
                            Server.class);
        }
        return Lane.SERVER;
    }

    private static Server start(Journey journey) {
        return journey.fromNothing() ? Server.fromNothing() : Server.small();
    }

    /** What the classes of this process share; each of them is a run of its own to JUnit, so its stores do not last. */
    private static final class Lane {
        static final Server SERVER = Server.start();
    }

    private static final class LaneBrowser {
        static final Browser BROWSER = new Browser(Lane.SERVER);
    }

    /** One for each class, since it keeps its answers and other classes change the data. */
    private static Scene scene(ExtensionContext context) {
        Server server = server(context);
        return ofTheClass(context)
                .getStore(HERE)
                .getOrComputeIfAbsent(Scene.class, key -> new Scene(server.database()), Scene.class);
    }

    private static Browser browser(ExtensionContext context) {
        if (alone(context)) {
            Server server = server(context);
            return ofTheClass(context)
                    .getStore(HERE)
                    .getOrComputeIfAbsent(Browser.class, key -> new Browser(server), Browser.class);
        }
        return LaneBrowser.BROWSER;
    }

    private static boolean alone(ExtensionContext context) {
        return context.getRequiredTestClass().getAnnotation(Journey.class).alone();
    }

    private static ExtensionContext ofTheClass(ExtensionContext context) {
        ExtensionContext found = context;
        while (found.getTestMethod().isPresent()) {
            found = found.getParent().orElseThrow();
        }
        return found;
    }
}
