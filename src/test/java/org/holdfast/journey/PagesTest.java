package org.holdfast.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of pages against the folder of pages. */
class PagesTest {
    @Test
    void know_every_page_that_has_an_address() {
        List<String> unmapped = Pages.inFolder().stream()
                .filter(path -> Pages.of(path).isEmpty())
                .toList();
        assertEquals(List.of(), unmapped, "unmapped page: add a row to Pages");
    }
}
