package org.holdfast.plan.form;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.NotFound;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.LocalAuthority;

/** Opens one version of a form, to look at it or to write the next. */
@UseCase
public class ReadForm {
    /**
     * A version.
     *
     * @param version empty where the authority adds nothing yet
     * @param retired questions of former versions that this one does not ask; their answers are kept
     */
    public record Read(
            LocalAuthority authority, Optional<FormVersion> version, List<Section> sections, List<Question> retired) {
        public String versionId() {
            return version.map(FormVersion::id).orElse("");
        }
    }

    @Inject
    FormAuthorities authorities;

    @Inject
    AddOns addOns;

    @Inject
    PlanForms forms;

    @Inject
    Acting acting;

    /**
     * @param versionId empty for the latest that the authority has set
     * @throws NotFound if there is none such, or it is another authority's
     */
    @Allowed(Task.SET_FORM)
    public Read run(String authorityId, String versionId) {
        LocalAuthority authority = authorities.own(authorityId);
        Optional<FormVersion> version = addOns.versions(authority.id()).stream()
                .filter(known ->
                        versionId.isEmpty() ? !known.national() : known.id().equals(versionId))
                .findFirst();
        if (version.isEmpty() && !versionId.isEmpty()) {
            throw new NotFound("Form");
        }
        List<Section> sections =
                version.map(known -> forms.of(known.id()).sections()).orElse(List.of());
        acting.about("form");
        return new Read(authority, version, sections, retired(authority, sections));
    }

    private List<Question> retired(LocalAuthority authority, List<Section> present) {
        Map<String, Question> retired = new TreeMap<>();
        addOns.everAsked(authority.id())
                .forEach(section -> section.questions().forEach(question -> retired.put(question.code(), question)));
        present.forEach(section -> section.questions().forEach(question -> retired.remove(question.code())));
        return List.copyOf(retired.values());
    }
}
