package org.holdfast.monitoring.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.holdfast.kernel.ChildId;
import org.holdfast.kernel.Ids;
import org.holdfast.kernel.NotFound;

/** The dip samples of authorities. There is a way in, and no way to change one. */
@ApplicationScoped
public class DipSamples {
    private static final int SHOWN = 100;

    @Inject
    EntityManager em;

    /** A sample in a list. */
    public record Line(DipSample sample, long size) {}

    void add(DipSample sample, List<ChildId> children) {
        em.persist(sample);
        for (int i = 0; i < children.size(); i++) {
            em.persist(new SampledChild(sample, i + 1, children.get(i)));
        }
        em.flush();
    }

    /** The newest hundred. */
    List<Line> of(Collection<String> authorities) {
        return authorities.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s, (select count(c.id) from SampledChild c where c.sampleId = s.id)"
                                        + " from DipSample s where s.authorityId in :authorities"
                                        + " order by s.drawnAt desc, s.id desc",
                                Object[].class)
                        .setParameter("authorities", authorities)
                        .setMaxResults(SHOWN)
                        .getResultStream()
                        .map(row -> new Line((DipSample) row[0], ((Number) row[1]).longValue()))
                        .toList();
    }

    /** @throws NotFound if none of these authorities has it */
    DipSample byId(String id, Collection<String> authorities) {
        DipSample sample = em.find(DipSample.class, Ids.checked("Sample", id));
        if (sample == null || !authorities.contains(sample.authorityId())) {
            throw new NotFound("Sample");
        }
        return sample;
    }

    /** In the order in which they were drawn or chosen. */
    List<ChildId> children(DipSample sample) {
        return em.createQuery(
                        "select c from SampledChild c where c.sampleId = :sample order by c.place", SampledChild.class)
                .setParameter("sample", sample.id())
                .getResultStream()
                .map(SampledChild::childId)
                .toList();
    }
}
