package org.holdfast.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.holdfast.child.Match.Why;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.Period;
import org.holdfast.kernel.Upn;
import org.holdfast.school.LocalAuthority;
import org.holdfast.testing.HoldfastTest;
import org.holdfast.testing.World;
import org.junit.jupiter.api.Test;

/** Sources that have names too, as the bridge will. Source: safeguards 5. */
@HoldfastTest
class FindingWhoIsMeantTest {
    @Inject
    World world;

    @Inject
    Identities identities;

    @Inject
    ChildFacts facts;

    private Claim claim(Child child, Optional<String> upn, Optional<String> number) {
        return new Claim(
                "1",
                upn.flatMap(Upn::parse),
                List.of(),
                number.flatMap(SocialCareId::parse),
                child.name(),
                Optional.of(child.bornOn()));
    }

    private List<Match> match(LocalAuthority authority, Claim... claims) {
        return world.inTransaction(() -> identities.match(authority.id(), List.of(claims)));
    }

    private static Why why(Match match) {
        return assertInstanceOf(Match.Review.class, match).why();
    }

    @Test
    void a_name_and_a_birth_date_only_ever_ask_a_person() {
        LocalAuthority ours = world.anAuthority();
        Child child = world.aChild()
                .named("Ñora", "Q-" + Ids.next())
                .lookedAfterBy(ours)
                .make();
        assertEquals(
                Why.SAME_NAME,
                why(match(ours, claim(child, Optional.empty(), Optional.empty()))
                        .get(0)));
        assertEquals(
                Why.SAME_NAME,
                why(match(ours, claim(child, Optional.empty(), Optional.of("77")))
                        .get(0)));
    }

    @Test
    void twins_of_like_name_always_go_to_a_person() {
        Child child = new Child("Ada", "Twin " + Ids.next(), world.today().minusYears(9), "F");
        Claim one = claim(child, Optional.of(world.aUpn()), Optional.of("1"));
        Claim other = claim(child, Optional.empty(), Optional.of("2"));
        assertEquals(
                List.of(Why.SAME_PERSON_TWICE, Why.SAME_PERSON_TWICE),
                match(world.anAuthority(), one, other).stream()
                        .map(FindingWhoIsMeantTest::why)
                        .toList());
    }

    @Test
    void the_present_upn_counts_before_a_former_one_and_that_before_the_child_id() {
        LocalAuthority ours = world.anAuthority();
        String now = world.aUpn();
        String before = world.aUpn();
        Child child = world.aChild().withUpn(now).lookedAfterBy(ours).make();
        world.inTransaction(() -> {
            facts.record(new ChildIdentifier(
                    child.id(),
                    ChildIdentifier.Kind.FORMER_UPN,
                    before,
                    null,
                    new Period(world.today(), null),
                    java.time.Instant.EPOCH));
            return true;
        });
        for (String upn : List.of(now, before)) {
            Match.Known known = assertInstanceOf(
                    Match.Known.class,
                    match(ours, claim(child, Optional.of(upn), Optional.empty()))
                            .get(0));
            assertEquals(child.id(), known.child().id());
        }
    }

    @Test
    void a_number_of_another_authority_is_no_number_here() {
        LocalAuthority ours = world.anAuthority();
        LocalAuthority theirs = world.anAuthority();
        Child child = world.aChild().lookedAfterBy(theirs).make();
        world.inTransaction(() -> {
            facts.record(new ChildIdentifier(
                    child.id(),
                    ChildIdentifier.Kind.SOCIAL_CARE_ID,
                    "4711",
                    theirs.id(),
                    new Period(world.today(), null),
                    java.time.Instant.EPOCH));
            return true;
        });
        Claim claim = new Claim(
                "1", Optional.empty(), List.of(), SocialCareId.parse("4711"), "", Optional.of(child.bornOn()));
        assertInstanceOf(Match.Nobody.class, match(ours, claim).get(0));
        assertInstanceOf(Match.Known.class, match(theirs, claim).get(0));
    }
}
