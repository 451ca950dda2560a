package org.holdfast.testing;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.InjectionTarget;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * Starts the beans once for all test classes of the process, on H2 or, with {@code -Dholdfast.test.db=mysql}, MySQL.
 * Each class begins with the database as the migrations leave it and with the clock, mail and issuer of the start; its
 * annotation may name another moment for the clock.
 */
public class HoldfastExtension implements BeforeAllCallback, TestInstancePostProcessor, ExecutionCondition {
    private static final boolean MYSQL = "mysql".equals(System.getProperty("holdfast.test.db"));

    @SuppressWarnings("NullAway.Init")
    private static WeldContainer container;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!MYSQL || TestDb.mysqlConfigured()) {
            return Rotation.leftOut(outermost(context.getRequiredTestClass()), alwaysOnMySql(context))
                    .map(ConditionEvaluationResult::disabled)
                    .orElse(ConditionEvaluationResult.enabled("database at hand"));
        }
        String cure = "Set HOLDFAST_TEST_DB_URL, _USER and _PASSWORD to run these tests on MySQL too";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(cure);
        }
        return ConditionEvaluationResult.disabled(cure);
    }

    private static boolean alwaysOnMySql(ExtensionContext context) {
        return said(context).map(HoldfastTest::alwaysOnMySql).orElse(false);
    }

    private static Optional<HoldfastTest> said(ExtensionContext context) {
        return Optional.ofNullable(outermost(context.getRequiredTestClass()).getAnnotation(HoldfastTest.class));
    }

    private static Class<?> outermost(Class<?> test) {
        return test.getEnclosingClass() == null ? test : outermost(test.getEnclosingClass());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (context.getRequiredTestClass().getEnclosingClass() == null) {
            start();
            TestTransactions.db.reset();
            TestBeans.reset(said(context).map(HoldfastTest::at).orElse(""));
        }
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        start();
        inject(test);
    }

    /** Gives a measurement outside of tests its beans. */
    public static void into(Object measurement) {
        start();
        inject(measurement);
    }

    /** Starts the beans; called by measurements too, which are no tests. */
    public static synchronized void start() {
        if (container == null) {
            TestTransactions.db = TestDb.of(MYSQL ? TestDb.Kind.MYSQL : TestDb.Kind.H2);
            container = new Weld()
                    .disableDiscovery()
                    .setBeanDiscoveryMode(BeanDiscoveryMode.ANNOTATED)
                    .addBeanClasses(productClasses())
                    .addBeanClasses(
                            TestBeans.class,
                            World.class,
                            Matrix.class,
                            TestTransactions.class,
                            TestTransactionsApart.class)
                    .initialize();
        }
    }

    /** Ours alone, without what needs Faces: the libraries' beans and the pages are tried in the running server. */
    private static Class<?>[] productClasses() {
        Path root = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(root.resolve("org/holdfast"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .filter(name -> (!name.contains("holdfast/web/") || name.endsWith("PdfPress.class"))
                            && !name.endsWith("Page.class"))
                    .map(name -> name.replace(".class", "").replace(File.separatorChar, '.'))
                    .map(HoldfastExtension::load)
                    .toArray(Class<?>[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, HoldfastExtension.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void inject(T test) {
        BeanManager manager = CDI.current().getBeanManager();
        InjectionTarget<T> target = manager.getInjectionTargetFactory(
                        manager.createAnnotatedType((Class<T>) test.getClass()))
                .createInjectionTarget(null);
        target.inject(test, manager.createCreationalContext(null));
    }
}
