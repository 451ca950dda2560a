package org.holdfast.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.Converter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Label, hint and error round one input, named to it so that a screen reader says all three. Radios and check boxes are a
 * group with a legend. A component and not a tag file because only the tree knows the input's id inside a repeated row.
 */
@FacesComponent("org.holdfast.Field")
public class Field extends UIComponentBase {
    private static final Set<String> GROUPS = Set.of("jakarta.faces.Radio", "jakarta.faces.Checkbox");

    @Override
    public String getFamily() {
        return "org.holdfast";
    }

    /** Messages of the platform name the field as the person reads it. */
    @Override
    public void processValidators(FacesContext context) {
        input().ifPresent(input -> input.getAttributes().put("label", attribute("label")));
        super.processValidators(context);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        Optional<UIInput> input = input();
        String id = input.map(i -> i.getClientId(context)).orElseGet(() -> getClientId(context));
        List<FacesMessage> errors = errors(context, id);
        Optional<Kept> kept = kept();
        kept.ifPresent(draft -> input.ifPresent(i -> giveBack(context, i, draft)));
        boolean hasHint = !attribute("hint").isEmpty();
        input.ifPresent(i -> describe(i, id, hasHint, !errors.isEmpty()));

        ResponseWriter out = context.getResponseWriter();
        boolean group = input.filter(Field::isGroup).isPresent();
        out.startElement(group ? "fieldset" : "div", this);
        out.writeAttribute("class", styles(!errors.isEmpty()), null);
        if (kept.isPresent()) {
            out.writeAttribute("data-field", kept.get().name(), null);
            out.writeAttribute("data-base", kept.get().base(), null);
        }
        if (!isBox()) {
            writeLabel(out, group, id);
        }
        if (hasHint) {
            write(out, "hf-field__hint", id + "-hint", attribute("hint"));
        }
        if (kept.filter(Kept::overtaken).isPresent() && !context.isPostback()) {
            write(
                    out,
                    "hf-field__hint",
                    id + "-now",
                    Text.say(
                            "web.draft.overtaken",
                            input.map(i -> now(context, i)).orElse("")));
        }
        writeErrors(out, id, errors);
    }

    private Optional<Kept> kept() {
        return getAttributes().get("draft") instanceof Kept kept ? Optional.of(kept) : Optional.empty();
    }

    /** What was typed and not saved stands in the box as it was typed, even where it is no value yet. */
    private static void giveBack(FacesContext context, UIInput input, Kept kept) {
        if (kept.text() != null && !context.isPostback()) {
            boolean box = input instanceof UISelectBoolean;
            input.setSubmittedValue(box ? String.valueOf(!kept.text().isEmpty()) : kept.text());
        }
    }

    @SuppressWarnings("unchecked")
    private static String now(FacesContext context, UIInput input) {
        Object saved = input.getValue();
        Converter<Object> converter = input.getConverter();
        if (saved == null) {
            return "";
        }
        return converter == null ? saved.toString() : converter.getAsString(context, input, saved);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            boolean group = input().filter(Field::isGroup).isPresent();
            if (isBox()) {
                writeLabel(
                        context.getResponseWriter(),
                        false,
                        input().orElseThrow().getClientId(context));
            }
            context.getResponseWriter().endElement(group ? "fieldset" : "div");
        }
    }

    private void writeLabel(ResponseWriter out, boolean group, String id) throws IOException {
        out.startElement(group ? "legend" : "label", this);
        if (!group) {
            out.writeAttribute("for", focusable(id), null);
        }
        out.writeAttribute("class", "hf-field__label", null);
        out.writeText(attribute("label"), null);
        out.endElement(group ? "legend" : "label");
    }

    private void writeErrors(ResponseWriter out, String id, List<FacesMessage> errors) throws IOException {
        if (errors.isEmpty()) {
            return;
        }
        out.startElement("div", this);
        out.writeAttribute("class", "hf-field__error", null);
        out.writeAttribute("id", id + "-error", null);
        out.write("<svg class=\"hf-icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#i-act\"></use></svg> ");
        for (FacesMessage error : errors) {
            error.rendered();
            out.writeText(error.getSummary() + " ", null);
        }
        out.endElement("div");
    }

    private void write(ResponseWriter out, String style, String id, String text) throws IOException {
        out.startElement("div", this);
        out.writeAttribute("class", style, null);
        out.writeAttribute("id", id, null);
        out.writeText(text, null);
        out.endElement("div");
    }

    private static void describe(UIInput input, String id, boolean hint, boolean wrong) {
        Map<String, Object> extra = input.getPassThroughAttributes();
        String by = ((wrong ? id + "-error " : "") + (hint ? id + "-hint" : "")).strip();
        set(extra, "aria-describedby", by);
        set(extra, "aria-invalid", wrong ? "true" : "");
        set(extra, "aria-required", input.isRequired() && !isGroup(input) ? "true" : "");
    }

    private static void set(Map<String, Object> attributes, String name, String value) {
        if (value.isEmpty()) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    private static List<FacesMessage> errors(FacesContext context, String id) {
        return context.getMessageList(id).stream()
                .filter(m -> m.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) > 0)
                .toList();
    }

    /** PrimeFaces wraps its text boxes and puts the box itself under this suffix. */
    private String focusable(String id) {
        String family = input().map(UIComponent::getRendererType).orElse("");
        boolean wrapped = Set.of(
                        "org.primefaces.component.AutoCompleteRenderer", "org.primefaces.component.DatePickerRenderer")
                .contains(family);
        return wrapped ? id + "_input" : id;
    }

    /** One check box, whose label stands behind it. */
    private boolean isBox() {
        return input().filter(UISelectBoolean.class::isInstance).isPresent();
    }

    private static boolean isGroup(UIInput input) {
        return (input instanceof UISelectOne || input instanceof UISelectMany)
                && GROUPS.contains(String.valueOf(input.getRendererType()));
    }

    private Optional<UIInput> input() {
        return inputs(this).findFirst();
    }

    private static Stream<UIInput> inputs(UIComponent parent) {
        return parent.getChildren().stream()
                .filter(UIComponent::isRendered)
                .flatMap(c -> c instanceof UIInput input ? Stream.of(input) : inputs(c));
    }

    private String styles(boolean wrong) {
        if (isBox()) {
            return "hf-check";
        }
        return "hf-field" + (wrong ? " hf-field--error" : "")
                + ("true".equals(attribute("wide")) ? " hf-field--wide" : "");
    }

    private String attribute(String name) {
        Object value = getAttributes().get(name);
        return value == null ? "" : value.toString();
    }
}
