package org.holdfast.plan.form;

import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.access.Acting;
import org.holdfast.access.Allowed;
import org.holdfast.access.Task;
import org.holdfast.kernel.UseCase;
import org.holdfast.school.LocalAuthority;

/** Shows what is asked now, was asked and will be asked: the national form and what the authority adds. */
@UseCase
public class ListForms {
    /** Versions with the latest first. */
    public record Listed(LocalAuthority authority, List<FormVersion> own, List<FormVersion> national) {}

    @Inject
    FormAuthorities authorities;

    @Inject
    AddOns addOns;

    @Inject
    Acting acting;

    /** @param authorityId empty for the administrator's first. @throws NotFound if it is another's */
    @Allowed(Task.SET_FORM)
    public Listed run(String authorityId) {
        LocalAuthority authority = authorities.own(authorityId);
        List<FormVersion> all = addOns.versions(authority.id());
        acting.about("forms");
        acting.rows(all.size());
        return new Listed(
                authority,
                all.stream().filter(version -> !version.national()).toList(),
                all.stream().filter(FormVersion::national).toList());
    }
}
