package org.holdfast.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Refused;
import org.junit.jupiter.api.Test;

class ReadingWhatAPageSendsTest {
    private static final ChildId CHILD = new ChildId(Ids.next());
    private static final String WHOLE = "{\"child\":\"" + CHILD.id() + "\",\"opening\":\"" + Ids.next()
            + "\",\"revision\":3,\"turn\":12,\"page\":\"/plan/edit?child=x\",\"focus\":\"support.helps\",\"caret\":4,"
            + "\"fields\":{\"support.helps\":{\"text\":\"A quiet desk\",\"base\":7}}}";

    private static Typing read(String body) {
        try {
            return TypingRead.from(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), CHILD);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refused(DraftRule rule, String body) {
        assertEquals(rule, assertThrows(Refused.class, () -> read(body)).rule());
    }

    @Test
    void takes_it_as_it_is() {
        Typing typing = read(WHOLE);
        assertEquals(new Typing.Text("A quiet desk", 7), typing.fields().get("support.helps"));
        assertEquals("support.helps", typing.focus());
        assertEquals(3, typing.opening().revision());
    }

    @Test
    void refuses_another_child_another_site_and_too_much() {
        refused(DraftRule.FOR_THIS_CHILD, WHOLE.replace(CHILD.id(), Ids.next()));
        refused(DraftRule.IS_READABLE, WHOLE.replace("/plan/edit", "//elsewhere.example"));
        refused(DraftRule.IS_READABLE, WHOLE.replace("/plan/edit", "https://elsewhere.example"));
        refused(DraftRule.IS_READABLE, WHOLE.replace("support.helps", "<b>"));
        refused(DraftRule.FITS, WHOLE.replace("A quiet desk", "x".repeat(600_000)));
        refused(DraftRule.IS_READABLE, "[".repeat(100_000));
        refused(DraftRule.IS_READABLE, WHOLE.replace("\"turn\":12", "\"turn\":1e400"));
    }

    @Property(tries = 200)
    void refuses_what_is_cut_or_garbled_and_breaks_on_nothing(
            @ForAll @IntRange(max = 330) int at, @ForAll @IntRange(max = 12) int gone, @ForAll char instead) {
        int from = Math.min(at, WHOLE.length());
        String garbled = WHOLE.substring(0, from) + instead + WHOLE.substring(Math.min(WHOLE.length(), from + gone));
        try {
            read(garbled);
        } catch (Refused refused) {
            assertEquals(DraftRule.class, refused.rule().getClass());
        }
    }
}
