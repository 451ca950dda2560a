package org.holdfast.journey;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A designated teacher who accepts, on the page, each child that is proposed to the school. */
final class LittleSchool {
    private static final String PAGE = "/child/moves";
    private static final Pattern ACCEPT = Pattern.compile("name=\"(([^\"]*):accept)\"");

    private final Server server;
    private final String user;
    private int accepted;

    LittleSchool(Server server, String user) {
        this.server = server;
        this.user = user;
    }

    /** One of those that wait, if there are any; signs in anew, for the server may have been another. */
    void accept() {
        Client teacher = Client.signedIn(server, user);
        String page = teacher.get(PAGE).body();
        List<MatchResult> buttons = ACCEPT.matcher(page).results().toList();
        if (!buttons.isEmpty()) {
            MatchResult button = buttons.get(accepted % buttons.size());
            int status = teacher.submit(PAGE, page, Map.of(button.group(2), button.group(2), button.group(1), "Accept"))
                    .statusCode();
            if (status >= 400) {
                throw new IllegalStateException("accepting a move: " + status);
            }
            accepted++;
        }
    }

    int accepted() {
        return accepted;
    }
}
