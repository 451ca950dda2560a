package org.holdfast.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskingForATokenTest {
    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static void unreadable(String body, @Nullable String authorization) {
        assertThrows(TokenForm.Unreadable.class, () -> TokenForm.of(body, authorization));
    }

    @Test
    void is_a_form_with_id_and_secret() throws Exception {
        TokenForm form = TokenForm.of(
                "grant_type=client_credentials&client_id=a%2Db&client_secret=c+d&scope=plan%3Aread+webhooks", null);

        assertEquals(new TokenForm("client_credentials", "a-b", "c d", "plan:read webhooks"), form);
    }

    @Test
    void may_name_the_client_in_the_header() throws Exception {
        TokenForm form = TokenForm.of("grant_type=client_credentials", basic("id:a%3Ab:c"));

        assertEquals("id", form.clientId());
        assertEquals("a:b:c", form.secret());
        assertNull(form.asked());
        assertEquals("id", TokenForm.of("client_id=id", basic("id:s")).clientId());
    }

    @Test
    void takes_an_empty_field_for_none() throws Exception {
        TokenForm form = TokenForm.of("grant_type=&scope=&client_id", null);

        assertEquals(new TokenForm("", "", "", null), form);
        assertEquals(new TokenForm("", "", "", null), TokenForm.of("", null));
        assertEquals("", TokenForm.of("", basic("no colon")).secret());
    }

    @Test
    void is_unreadable_where_a_thing_is_said_twice_or_not_in_letters() {
        unreadable("scope=a&scope=b", null);
        unreadable("client_secret=%zz", null);
        unreadable("%", null);
        unreadable("client_secret=s", basic("id:s"));
        unreadable("client_id=other", basic("id:s"));
        unreadable("", "Basic !!!");
        unreadable("", "Bearer x");
        unreadable("", basic("%zz:s"));
    }
}
