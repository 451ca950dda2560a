package org.holdfast.bridge.contract;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.bridge.AttendanceResource;
import org.holdfast.bridge.ChildrenResource;
import org.holdfast.bridge.DraftResource;
import org.holdfast.bridge.MeasuresResource;
import org.holdfast.bridge.PlansResource;
import org.holdfast.bridge.TokenResource;
import org.holdfast.bridge.batch.BatchesResource;
import org.holdfast.bridge.child.AttendanceYearResource;
import org.holdfast.bridge.child.ChildResource;
import org.holdfast.bridge.child.ExclusionsResource;
import org.holdfast.bridge.child.UpToDateResource;
import org.holdfast.bridge.feed.ChangesResource;
import org.holdfast.bridge.health.ReconciliationsResource;
import org.holdfast.bridge.hook.WebhooksResource;
import org.holdfast.bridge.push.CareSectionResource;
import org.holdfast.bridge.push.ChildBySocialCareIdResource;
import org.holdfast.bridge.push.ContactResource;
import org.holdfast.bridge.push.EnrolmentResource;
import org.holdfast.bridge.push.LegalStatusResource;
import org.holdfast.bridge.push.PlacementResource;
import org.holdfast.bridge.push.ProfessionalResource;

/** What each operation says it answers with: what the server itself does not read of records. */
final class DeclaredAnswers {
    /** A test holds that none is missing. */
    static final List<Class<?>> RESOURCES = List.of(
            AttendanceResource.class,
            AttendanceYearResource.class,
            BatchesResource.class,
            CareSectionResource.class,
            ChangesResource.class,
            ChildBySocialCareIdResource.class,
            ChildResource.class,
            ChildrenResource.class,
            ContactResource.class,
            DraftResource.class,
            EnrolmentResource.class,
            ExclusionsResource.class,
            LegalStatusResource.class,
            MeasuresResource.class,
            PlacementResource.class,
            PlansResource.class,
            ProfessionalResource.class,
            ReconciliationsResource.class,
            TokenResource.class,
            UpToDateResource.class,
            WebhooksResource.class);

    private final Map<String, Answers> found = new HashMap<>();
    private final Map<String, Retirement> retired = new HashMap<>();

    DeclaredAnswers() {
        for (Class<?> resource : RESOURCES) {
            for (Method method : resource.getDeclaredMethods()) {
                String key = key(resource, method);
                if (!key.isEmpty()) {
                    found.computeIfAbsent(key, any -> new Answers()).add(method);
                    Retirement.of(method).ifPresent(retirement -> retired.put(key, retirement));
                }
            }
        }
    }

    /** Verb and address of an operation; empty where the method is none. */
    static String key(Class<?> resource, Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                String base = "/api/" + resource.getAnnotation(Path.class).value();
                Path below = method.getAnnotation(Path.class);
                return key(verb.value(), below == null ? base : base + "/" + below.value());
            }
        }
        return "";
    }

    /** Nothing where no method says anything. */
    Answers of(String verb, String path) {
        return found.getOrDefault(key(verb, path), new Answers());
    }

    /** Whether something better has taken its place. */
    Optional<Retirement> retired(String verb, String path) {
        return Optional.ofNullable(retired.get(key(verb, path)));
    }

    private static String key(String verb, String path) {
        return verb + " " + path;
    }
}
