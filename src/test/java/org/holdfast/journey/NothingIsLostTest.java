package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What goes wrong while people type, and that all but the last five seconds is there afterwards. */
@Journey(inBrowser = true, alone = true, inEverySlice = true)
@Tag("once")
class NothingIsLostTest {
    @TestFactory
    Stream<DynamicTest> when_the_session_ends_while_they_type(Browser browser, Scene scene) {
        Desk desk = new Desk(browser, scene);
        return Desk.rounds(seed -> {
            try (Visit teacher = desk.opened("dt", desk.first())) {
                Page page = teacher.page();
                Typist typist = new Typist(page, Desk.FIELD, seed).begin().type(15);
                Desk.signOutElsewhere(teacher);
                typist.type(10);
                Desk.says(page, "Not saved yet: you are signed out");
                Page again = page.context().waitForPage(() -> page.click("[data-saved-link]"));
                Desk.signIn(again, "dt");
                assertTrue(again.url().endsWith(desk.address(desk.first())), again.url());
                Desk.says(page, "Saved");
                page.close();
                again.reload();
                assertEquals(typist.text(), typist.in(again).shown());
                assertEquals(Desk.FIELD, Desk.focused(again));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> when_the_network_is_cut_and_comes_back(Browser browser, Scene scene) {
        Desk desk = new Desk(browser, scene);
        return Desk.rounds(seed -> {
            Typist typist;
            try (Visit teacher = desk.opened("dt", desk.first())) {
                typist = new Typist(teacher.page(), Desk.FIELD, seed).begin().type(10);
                teacher.cut(true);
                typist.type(10);
                Desk.says(teacher.page(), "Not saved yet: no connection. Your text is on this page.");
                typist.type(5);
                teacher.cut(false);
                Desk.says(teacher.page(), "Saved");
            }
            try (Visit teacher = desk.opened("dt", desk.first())) {
                assertEquals(typist.text(), typist.in(teacher.page()).shown());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> when_the_tab_is_closed_on_them_without_a_network(Browser browser, Scene scene) {
        Desk desk = new Desk(browser, scene);
        return Desk.rounds(seed -> {
            Typist typist;
            int safe;
            try (Visit teacher = desk.opened("dt", desk.first())) {
                typist = new Typist(teacher.page(), Desk.FIELD, seed).begin().type(60);
                safe = typist.safe();
                teacher.cut(true);
                typist.type(3);
            }
            try (Visit teacher = desk.opened("dt", desk.first())) {
                typist.in(teacher.page()).lostNothingBefore(safe);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> when_the_server_is_killed(Server server, Browser browser, Scene scene) {
        Desk desk = new Desk(browser, scene);
        return Desk.rounds(seed -> {
            Typist goes;
            int safe;
            try (Visit deputy = desk.opened("dep", desk.first())) {
                Typist stays = new Typist(deputy.page(), Desk.OTHER_FIELD, seed + 1_000_000)
                        .begin()
                        .type(10);
                Desk.says(deputy.page(), "Saved");
                try (Visit teacher = desk.opened("dt", desk.first())) {
                    goes = new Typist(teacher.page(), Desk.FIELD, seed).begin().type(60);
                    safe = goes.safe();
                    server.kill();
                    goes.type(3);
                }
                stays.type(20);
                Desk.says(deputy.page(), "Not saved yet: no connection");
                server.startAgain();
                Desk.says(deputy.page(), "Not saved yet: you are signed out");
                Page again =
                        deputy.page().context().waitForPage(() -> deputy.page().click("[data-saved-link]"));
                Desk.signIn(again, "dep");
                Desk.says(deputy.page(), "Saved");
                again.reload();
                assertEquals(stays.text(), stays.in(again).shown());
            }
            try (Visit teacher = desk.opened("dt", desk.first())) {
                goes.in(teacher.page()).lostNothingBefore(safe);
            }
        });
    }

    /** A letter of two halves breaks where a server writes its page in pieces and a piece ends between them. */
    @Test
    void when_letters_of_two_halves_stand_anywhere_in_the_page(Browser browser, Scene scene) {
        Desk desk = new Desk(browser, scene);
        try (Visit teacher = desk.opened("dt", desk.first())) {
            for (String first : List.of("", "a")) {
                String text = first + "\uD83D\uDE42".repeat(3_900);
                Typist typist =
                        new Typist(teacher.page(), Desk.FIELD, 4).begin().paste(text);
                Desk.save(teacher.page());
                teacher.page().reload();
                assertEquals(text, desk.answer(desk.first(), Desk.FIELD));
                assertEquals(text, typist.shown());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> when_two_write_into_one_field(Browser browser, Scene scene) {
        Desk desk = new Desk(browser, scene);
        return Desk.rounds(seed -> {
            try (Visit teacher = desk.opened("dt", desk.first());
                    Visit deputy = desk.opened("dep", desk.first())) {
                Page page = teacher.page();
                Typist mine = new Typist(page, Desk.FIELD, seed).begin().type(8);
                Typist theirs =
                        new Typist(deputy.page(), Desk.FIELD, seed + 1).begin().type(8);
                Desk.save(deputy.page());
                assertEquals(theirs.text().strip(), desk.answer(desk.first(), Desk.FIELD));
                if (seed % 2 == 0) {
                    Desk.save(page);
                } else {
                    Desk.says(page, "Saved");
                    page.reload();
                }
                page.waitForSelector(".hf-conflict");
                assertEquals(mine.text(), Desk.joined(page).inputValue(), "mine is in the box to join");
                assertEquals(
                        Desk.flat(theirs.text()),
                        Desk.flat(page.locator(".hf-conflict__sides p").nth(1).textContent()),
                        "theirs stands beside it");
                assertTrue(
                        page.locator(".hf-conflict").textContent().contains(desk.name("dep")), "and is theirs by name");
                String both = mine.text() + "|" + theirs.text();
                Desk.joined(page).fill(both);
                page.click("[id$=':join']");
                page.waitForSelector(".hf-notice--ok");
                assertEquals(both.strip(), desk.answer(desk.first(), Desk.FIELD));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> when_two_tabs_hold_two_children(Browser browser, Scene scene) {
        Desk desk = new Desk(browser, scene);
        return Desk.rounds(seed -> {
            try (Visit teacher = desk.opened("dt", desk.first())) {
                Page second = teacher.tab();
                second.navigate(teacher.page().url().replace(desk.first(), desk.second()));
                Desk.clear(second);
                Typist one = new Typist(teacher.page(), Desk.FIELD, seed).begin();
                Typist two = new Typist(second, Desk.FIELD, seed + 1).begin();
                for (int turn = 0; turn < 4; turn++) {
                    one.type(3);
                    two.type(3);
                }
                assertEquals(409, Desk.draftOfOneSentForTheOther(teacher.page(), desk.second()));
                Desk.save(second);
                assertEquals(two.text().strip(), desk.answer(desk.second(), Desk.FIELD));
                Desk.save(teacher.page());
                assertEquals(one.text().strip(), desk.answer(desk.first(), Desk.FIELD));
                assertEquals(two.text().strip(), desk.answer(desk.second(), Desk.FIELD));
            }
        });
    }

    @Test
    void a_form_that_names_another_child_is_refused(Browser browser, Scene scene) {
        Desk desk = new Desk(browser, scene);
        try (Visit teacher = desk.opened("dt", desk.first())) {
            Page page = teacher.page();
            String before = desk.answer(desk.second(), Desk.FIELD);
            new Typist(page, Desk.FIELD, 1).begin().type(3);
            page.evaluate(
                    "other => document.querySelectorAll('[name=forChild]').forEach(f => f.value = other)",
                    desk.second());
            page.click("[id='form:save']");
            page.waitForSelector(".hf-errors");
            assertTrue(page.textContent(".hf-errors").contains("opened for another child"));
            assertEquals(before, desk.answer(desk.second(), Desk.FIELD));
        }
    }

    @Test
    void a_page_that_is_too_old_to_save_comes_back_with_the_text_and_saves_then(Browser browser, Scene scene) {
        Desk desk = new Desk(browser, scene);
        try (Visit teacher = desk.opened("dt", desk.first())) {
            Page page = teacher.page();
            Typist typist = new Typist(page, Desk.FIELD, 2).begin().type(5);
            Desk.signIn(Desk.signOutElsewhere(teacher), "dt");
            page.click("[id='form:save']");
            page.waitForSelector(".hf-errors");
            assertTrue(page.textContent(".hf-errors").contains("Not saved yet: press Save again"));
            assertEquals(typist.text(), typist.shown());
            Desk.save(page);
            assertEquals(typist.text().strip(), desk.answer(desk.first(), Desk.FIELD));
        }
    }

    @Test
    void the_next_person_at_the_machine_sees_nothing_of_it_and_writes_nothing_of_it(Browser browser, Scene scene) {
        Desk desk = new Desk(browser, scene);
        try (Visit teacher = desk.opened("dt", desk.first())) {
            Page page = teacher.page();
            Typist typist = new Typist(page, Desk.FIELD, 3).begin().type(5);
            Desk.says(page, "Saved");
            Page next = Desk.signOutElsewhere(teacher);
            Desk.signIn(next, "dep");
            next.navigate(page.url());
            Desk.clear(next);
            assertFalse(next.content().contains(Desk.flat(typist.text())));
            assertEquals(0, next.locator("[data-leave-out]").count());
            typist.type(2);
            Desk.says(page, "Somebody else is signed in on this computer now");
            next.reload();
            assertEquals(0, next.locator("[data-leave-out]").count());
        }
    }

    @Test
    void says_that_the_session_ends_however_long_the_page_is_open_and_stays_by_one_press(Browser browser, Scene scene) {
        Desk desk = new Desk(browser, scene);
        try (Visit teacher = desk.opened("dt", desk.first())) {
            Page page = teacher.page();
            page.waitForSelector(".hf-session:not([hidden])", new Page.WaitForSelectorOptions().setTimeout(150_000));
            assertTrue(page.textContent("[data-session-words]").startsWith("You will be signed out at"));
            assertEquals(page.textContent("[data-session-words]"), page.textContent("[data-session-spoken]"));
            teacher.sound();
            page.locator(".hf-skip").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.waitForSelector(
                    ".hf-session[hidden]",
                    new Page.WaitForSelectorOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        }
    }

    @Test
    void says_who_else_is_here(Browser browser, Scene scene) {
        Desk desk = new Desk(browser, scene);
        try (Visit deputy = desk.opened("dep", desk.first());
                Visit teacher = desk.opened("dt", desk.first())) {
            assertEquals(
                    desk.name("dep") + " is here, in Support in school",
                    teacher.page().textContent("[data-here]"));
            deputy.page()
                    .waitForCondition(
                            () -> deputy.page().textContent("[data-here]").startsWith(desk.name("dt")),
                            new Page.WaitForConditionOptions().setTimeout(45_000));
            teacher.sound();
        }
    }
}
