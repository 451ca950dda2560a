package org.holdfast.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reasons of the school census. */
@ApplicationScoped
public class ExclusionReasons {
    @Inject
    EntityManager em;

    /** Those that may be given for a day, by title. */
    public List<ExclusionReason> inUse(LocalDate day) {
        return all().stream().filter(reason -> reason.inUseOn(day)).toList();
    }

    /** Every one there ever was, by code. */
    public Map<String, ExclusionReason> byCode() {
        return all().stream().collect(Collectors.toMap(ExclusionReason::code, Function.identity()));
    }

    /** What each code means. */
    public Map<String, String> titles() {
        return all().stream().collect(Collectors.toMap(ExclusionReason::code, ExclusionReason::title));
    }

    private List<ExclusionReason> all() {
        return em.createQuery("select r from ExclusionReason r order by r.title", ExclusionReason.class)
                .getResultList();
    }
}
