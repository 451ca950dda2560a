package org.holdfast.journey;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * How long pages and answers take on the demo authority, as ratios to the help page of the same run, which asks the
 * database for nothing but who is signed in. Run by {@code ./mvnw -Pbench verify}; prints one table.
 */
public final class PageTimes {
    private static final int WARM = 10;
    private static final int ROUNDS = 20;
    private static final String TOKEN = "holdfast-demo-token";

    private final Server server;
    private final HttpClient http = HttpClient.newHttpClient();
    private double help = 1;

    private PageTimes(Server server) {
        this.server = server;
    }

    public static void main(String[] args) throws Exception {
        try (Server server = Server.start()) {
            new PageTimes(server).run();
        }
    }

    private void run() throws Exception {
        Scene scene = new Scene(server.database());
        Client teacher = Client.signedIn(server, "dt");
        Client head = Client.signedIn(server, "vsh");
        String child = scene.child("dt", Scene.Whose.OWN).orElseThrow();
        String looked = scene.child("vsh", Scene.Whose.OWN).orElseThrow();
        System.out.println("| page | median ms | times the help page |");
        System.out.println("|---|---|---|");
        help = page("help", teacher, "/help");
        page("home of a designated teacher", teacher, "/");
        page("child", teacher, "/child/overview?child=" + child);
        page("plan", teacher, "/plan/plan?child=" + child);
        page("plan, writing a section", teacher, "/plan/edit?child=" + child);
        page("board of a virtual school", head, "/");
        page("next plan in the queue", head, "/plan/queue");
        measure("one plan over REST", () -> plan(looked));
    }

    private double page(String name, Client client, String path) throws Exception {
        return measure(name, () -> {
            int status = client.get(path).statusCode();
            if (status != 200) {
                throw new IllegalStateException(path + " answered " + status);
            }
            return status;
        });
    }

    private int plan(String child) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.uri("/api/v1/children/" + child + "/plan"))
                .header("Authorization", "Bearer " + TOKEN)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private double measure(String name, Callable<Integer> work) throws Exception {
        for (int i = 0; i < WARM; i++) {
            work.call();
        }
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            work.call();
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        double median = times[ROUNDS / 2];
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.1f |%n", name, median, median / help);
        return median;
    }
}
