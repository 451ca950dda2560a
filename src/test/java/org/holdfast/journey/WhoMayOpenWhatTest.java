package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.holdfast.journey.Pages.Page;
import org.holdfast.journey.Scene.Whose;
import org.holdfast.kernel.Ids;
import org.holdfast.testing.Proof;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every address × every account × own child, neighbour, stranger. On MySQL, but for the long proofs, only what opens, for the sake of each page's own
 * statements: who is refused is decided by the same code, and by the reach that the tests of the database try on both.
 */
@Journey
@Tag("once")
class WhoMayOpenWhatTest {
    private static final Map<String, Client> SIGNED_IN = new HashMap<>();
    private static final boolean ALL = Proof.whole() || !"mysql".equals(System.getProperty("holdfast.test.db"));

    @TestFactory
    Stream<DynamicTest> is_decided_by_post_and_child_alone(Server server, Scene scene) {
        List<DynamicTest> cells = new ArrayList<>();
        for (Page page : Pages.all()) {
            for (String account : accounts(page)) {
                if (page.ofAChild()) {
                    (ALL ? Stream.of(Whose.values()) : Stream.of(Whose.OWN))
                            .filter(whose -> Pages.exists(account, whose))
                            .forEach(whose -> cells.add(dynamicTest(
                                    page.path() + " as " + account + ", " + whose,
                                    () -> tryChild(server, scene, page, account, whose))));
                } else {
                    cells.add(dynamicTest(page.path() + " as " + account, () -> tryPage(server, page, account)));
                }
            }
        }
        return cells.stream();
    }

    private static List<String> accounts(Page page) {
        return Pages.ACCOUNTS.stream()
                .filter(account -> Pages.exists(account) && (ALL || page.opensTo(account)))
                .toList();
    }

    @Test
    void leaves_out_those_alone_whom_the_demo_does_not_have(Scene scene) {
        Set<String> missing = new TreeSet<>();
        for (String account : Pages.ACCOUNTS) {
            if (!scene.hasAccount(account)) {
                missing.add(account);
                continue;
            }
            Stream.of(Whose.values())
                    .filter(whose -> scene.child(account, whose).isEmpty())
                    .forEach(whose -> missing.add(account + " " + whose));
        }
        assertEquals(new TreeSet<>(Pages.MISSING), missing);
    }

    @TestFactory
    Stream<DynamicTest> asks_to_sign_in_first(Server server) {
        return Pages.all().stream()
                .map(page -> dynamicTest(page.path(), () -> {
                    HttpResponse<String> answer = Client.nobody(server).get(page.addressFor(Ids.next()));
                    if (page.open()) {
                        assertTrue(answer.statusCode() < 500, page.path() + " answers " + answer.statusCode());
                    } else {
                        assertEquals(303, answer.statusCode());
                        assertTrue(answer.headers()
                                .firstValue("Location")
                                .orElse("")
                                .contains("/sign-in?to="));
                    }
                }));
    }

    @Test
    void looks_alike_whether_a_child_is_out_of_reach_or_does_not_exist(Server server, Scene scene) {
        Client teacher = client(server, "dt");
        String nobody = teacher.get("/child/overview?child=" + Ids.next()).body();
        assertEquals(404, teacher.get("/child/overview?child=x").statusCode());
        for (Whose whose : List.of(Whose.NEIGHBOUR, Whose.STRANGER)) {
            scene.child("dt", whose)
                    .ifPresent(child -> assertEquals(
                            withoutNonces(nobody),
                            withoutNonces(teacher.get("/child/overview?child=" + child)
                                    .body())));
        }
    }

    private static void tryPage(Server server, Page page, String account) {
        HttpResponse<String> answer = client(server, account).get(page.address());
        if (page.open()) {
            assertTrue(answer.statusCode() < 500, () -> "answers " + answer.statusCode());
        } else {
            boolean led = page.path().equals("index") && answer.statusCode() == 302;
            assertEquals(page.opensTo(account) ? 200 : 404, led ? 200 : answer.statusCode());
        }
    }

    private static void tryChild(Server server, Scene scene, Page page, String account, Whose whose) {
        Client client = client(server, account);
        String child = scene.child(account, whose).orElseThrow();
        boolean open = whose == Whose.OWN && page.opensTo(account);
        assertEquals(open ? 200 : 404, client.get(page.addressFor(child)).statusCode());
    }

    private static Client client(Server server, String account) {
        return SIGNED_IN.computeIfAbsent(account, user -> Client.signedIn(server, user));
    }

    private static String withoutNonces(String page) {
        return page.replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("name=\"jakarta.faces.ViewState\"[^>]*", "")
                .replaceAll("(?s)<script.*?</script>", "");
    }
}
