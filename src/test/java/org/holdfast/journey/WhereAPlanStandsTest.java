package org.holdfast.journey;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.access.Role;
import org.holdfast.child.Sight;
import org.holdfast.plan.PlanStatus;
import org.holdfast.plan.PlanStep;
import org.holdfast.plan.form.PlanKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each role at each status finds the steps of the one table, and no other, on the page and over REST. */
@Journey(alwaysOnMySql = true)
class WhereAPlanStandsTest {
    private static final Map<String, Role> ACCOUNTS = new LinkedHashMap<>(Map.of(
            "dt", Role.DESIGNATED_TEACHER,
            "dep", Role.DEPUTY,
            "vsh", Role.VIRTUAL_SCHOOL_HEAD,
            "sw", Role.SOCIAL_WORKER));

    private static final Map<String, PlanStep> BUTTONS = Map.of(
            "reopen", PlanStep.REOPEN,
            "ready", PlanStep.MAKE_READY,
            "submit", PlanStep.SUBMIT,
            "withdraw", PlanStep.WITHDRAW,
            "begin", PlanStep.BEGIN_NEXT,
            "amend", PlanStep.BEGIN_NEXT,
            "approve", PlanStep.APPROVE,
            "return", PlanStep.RETURN);

    private static final Pattern BUTTON = Pattern.compile("type=\"submit\" name=\"[^\"]*:([a-z]+)\"");

    private static final String CHILD_OF_ALL =
            "select p.child_id from plan p join enrolment e on e.child_id = p.child_id"
                    + " join post_held h on h.organisation_id = e.school_id and h.role = 'DESIGNATED_TEACHER'"
                    + " join account t on t.id = h.person_id and t.user_name = 'dt'"
                    + " join child_access a on a.child_id = p.child_id join account s on s.id = a.holder_id"
                    + " and s.user_name = 'sw' join care_status c on c.child_id = p.child_id and c.kind = 'LOOKED_AFTER'"
                    + " join post_held v on v.organisation_id = c.authority_id and v.role = 'VIRTUAL_SCHOOL_HEAD'"
                    + " join account w on w.id = v.person_id and w.user_name = 'vsh'"
                    + " where e.superseded_at is null and e.valid_to is null and a.superseded_at is null and a.valid_to is null"
                    + " and c.superseded_at is null and c.valid_to is null and p.approved_number is not null"
                    + " order by p.child_id desc";

    private final HttpClient http = WatchedHttp.client();

    @TestFactory
    Stream<DynamicTest> is_what_decides_the_steps_on_the_page(Server server, Scene scene) {
        String child = scene.ask(CHILD_OF_ALL).orElseThrow();
        Map<String, Client> clients = new HashMap<>();
        return ACCOUNTS.keySet().stream().flatMap(account -> Stream.of(PlanStatus.values())
                .map(status -> dynamicTest(account + ", " + status, () -> {
                    stand(scene, child, status);
                    Client client = clients.computeIfAbsent(account, it -> Client.signedIn(server, it));
                    HttpResponse<String> page = client.get("/plan/plan?child=" + child);
                    assertEquals(200, page.statusCode());
                    assertEquals(expected(status, requireNonNull(ACCOUNTS.get(account))), offered(page.body()));
                })));
    }

    @TestFactory
    Stream<DynamicTest> is_what_decides_whether_rest_may_write(Server server, Scene scene) {
        String child = scene.ask(CHILD_OF_ALL).orElseThrow();
        return Stream.of(PlanStatus.values())
                .map(status -> dynamicTest(status.name(), () -> {
                    stand(scene, child, status);
                    boolean open = status.after(PlanStep.WRITE, PlanKind.PEP, sight(Role.CASE_SYSTEM))
                            .isPresent();
                    HttpResponse<String> answer = write(server, child, status.name());
                    assertEquals(open ? 200 : 409, answer.statusCode(), answer.body());
                    assertTrue(open || answer.body().contains("urn:holdfast:problem:locked"), answer.body());
                }));
    }

    @Test
    void locks_a_form_that_was_opened_before_and_keeps_what_was_typed(Server server, Scene scene) {
        String child = scene.ask(CHILD_OF_ALL).orElseThrow();
        stand(scene, child, PlanStatus.DRAFT);
        Client worker = Client.signedIn(server, "sw");
        String address = "/plan/edit?child=" + child + "&section=home";
        String page = worker.get(address).body();
        stand(scene, child, PlanStatus.SUBMITTED);
        HttpResponse<String> answer =
                worker.submit(address, page, Map.of("form:rows:0:text", "Typed before the lock", "form:save", "Save"));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Typed before the lock"), "the text is still on the page");
        assertTrue(answer.body().contains("locked"), "and it is said why it was not saved");
        stand(scene, child, PlanStatus.DRAFT);
    }

    private static void stand(Scene scene, String child, PlanStatus status) {
        scene.put("update plan set status = ?, version = version + 1 where child_id = ?", status.name(), child);
    }

    private static Set<PlanStep> expected(PlanStatus status, Role role) {
        Set<PlanStep> steps = EnumSet.noneOf(PlanStep.class);
        for (PlanStep step : Set.copyOf(BUTTONS.values())) {
            if (status.after(step, PlanKind.PEP, sight(role)).isPresent()) {
                steps.add(step);
            }
        }
        return steps;
    }

    private static Set<PlanStep> offered(String page) {
        Set<PlanStep> steps = EnumSet.noneOf(PlanStep.class);
        Matcher button = BUTTON.matcher(page);
        while (button.find()) {
            if (BUTTONS.containsKey(button.group(1))) {
                steps.add(BUTTONS.get(button.group(1)));
            }
        }
        return steps;
    }

    private static Sight sight(Role role) {
        return new Sight(Set.of(role), Set.of());
    }

    private HttpResponse<String> write(Server server, String child, String text)
            throws IOException, InterruptedException {
        String address = "/api/v1/children/" + child + "/plan/draft/answers/home.spared";
        HttpResponse<String> read =
                http.send(request(server, address).GET().build(), HttpResponse.BodyHandlers.ofString());
        return http.send(
                request(server, address)
                        .header("If-Match", read.headers().firstValue("ETag").orElseThrow())
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"text\":\"Words at " + text + "\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(Server server, String address) {
        return HttpRequest.newBuilder(server.uri(address)).header("Authorization", "Bearer holdfast-demo-token");
    }
}
