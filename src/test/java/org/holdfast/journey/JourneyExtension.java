package org.holdfast.journey;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server and one browser for all journeys of the run; both end with it. */
class JourneyExtension implements ParameterResolver, ExecutionCondition {
    private static final Namespace HERE = Namespace.create(JourneyExtension.class);
    private static final String CURE = "Install chromium and fonts-dejavu-core to run the journeys in the browser too";
    private static final Map<String, String> SMALL =
            Map.of("HOLDFAST_DEMO_CHILDREN", "90", "HOLDFAST_SESSION_MINUTES", "2", "HOLDFAST_WEBHOOK_PRIVATE", "true");
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean browser =
                context.getRequiredTestClass().getAnnotation(Journey.class).inBrowser();
        if (!browser || Browser.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("browser at hand");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(CURE);
        }
        if (!SAID.getAndSet(true)) {
            System.out.println(CURE);
        }
        return ConditionEvaluationResult.disabled(CURE);
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
        return store(context)
                .getOrComputeIfAbsent(
                        key(context, Server.class),
                        key -> alone(context) ? Server.start(SMALL) : Server.start(),
                        Server.class);
    }

    private static Scene scene(ExtensionContext context) {
        Server server = server(context);
        return store(context)
                .getOrComputeIfAbsent(key(context, Scene.class), key -> new Scene(server.database()), Scene.class);
    }

    private static Browser browser(ExtensionContext context) {
        Server server = server(context);
        return store(context)
                .getOrComputeIfAbsent(key(context, Browser.class), key -> new Browser(server), Browser.class);
    }

    /** One of its own where a class has its own: a store would else answer with what its parent keeps for all. */
    private static Object key(ExtensionContext context, Class<?> type) {
        return alone(context) ? "alone " + type.getName() : type;
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return alone(context)
                ? ofTheClass(context).getStore(HERE)
                : context.getRoot().getStore(HERE);
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
