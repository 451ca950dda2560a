package org.holdfast.school;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.web.Text;
import org.holdfast.web.Told;
import org.jspecify.annotations.Nullable;

/** Every setting of the administrator's authority: national default, own value from a day on, source and history. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {
    @Inject
    transient ReadSettings readSettings;

    @Inject
    transient SetSetting setSetting;

    @Inject
    transient ResetSetting resetSetting;

    @Inject
    transient Clock clock;

    private String authority = "";
    private @Nullable Setting setting;
    private String number = "";
    private String source = "";
    private @Nullable LocalDate from;
    private transient @Nullable SettingsView view;

    public void open() {
        authority = view().authority().id();
        if (setting != null) {
            view().row(setting)
                    .flatMap(SettingsView.Row::now)
                    .ifPresent(now -> number = Amount.typed(setting, now.number()));
        }
    }

    public SettingsView view() {
        if (view == null) {
            view = readSettings.run(authority);
        }
        return view;
    }

    public String save() {
        Setting chosen = chosen();
        int typed = Amount.read(chosen, number);
        setSetting.run(authority, chosen, typed, day(), source);
        return Told.on(here(), Text.say("school.settings.saved", title(chosen), Amount.words(chosen, typed)));
    }

    public String reset() {
        Setting chosen = chosen();
        resetSetting.run(authority, chosen, day());
        return Told.on(here(), Text.say("school.settings.wasReset", title(chosen)));
    }

    public String title(Setting of) {
        return Text.say("school.setting." + of.name());
    }

    /** "10 working days". */
    public String amount(DatedSetting held) {
        return Amount.words(held.name(), held.number());
    }

    public String range(Setting of) {
        return Text.say("school.settings.range", Amount.typed(of, of.least()), Amount.typed(of, of.most()));
    }

    public String href(Setting of) {
        return "/school/settings?authority=" + authority + "&setting=" + of.name();
    }

    private String here() {
        return "/school/settings?authority=" + authority;
    }

    private Setting chosen() {
        if (setting == null) {
            throw AdministeredPlaces.refused(SchoolRule.SETTING_IS_CHOSEN, "setting");
        }
        return setting;
    }

    private LocalDate day() {
        return from == null ? LocalDate.now(clock) : from;
    }

    public List<Setting> settings() {
        return List.of(Setting.values());
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(@Nullable String id) {
        authority = id == null ? "" : id;
    }

    public String getChosenSetting() {
        return setting == null ? "" : setting.name();
    }

    /** What an address or the form names; what is no setting counts as not said. */
    public void setChosenSetting(@Nullable String name) {
        setting = settings().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String typed) {
        number = typed == null ? "" : typed;
    }

    public String getSource() {
        return source;
    }

    public void setSource(@Nullable String text) {
        source = text == null ? "" : text;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate day) {
        from = day;
    }
}
