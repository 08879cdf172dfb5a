package org.digitalgarage.platform.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.io.Serializable;

/**
 * Something picked from a long list by typing a part of its name. The hidden field of the widget carries both, so that
 * a form that was refused shows the name again although no view is kept on the server.
 *
 * @param id the thing
 * @param label what the reader saw; comes back from the browser, so it is shown and never trusted
 */
public record Choice(long id, String label) implements Serializable {

    /** What the hidden field holds: the id, a bar, the label. */
    public String code() {
        return id + "|" + label;
    }

    /** Reads what the hidden field holds; null where nothing was picked. */
    public static Choice of(String code) {
        var at = code == null ? -1 : code.indexOf('|');
        return at < 1 || !code.substring(0, at).matches("\\d{1,18}")
                ? null
                : new Choice(Long.parseLong(code.substring(0, at)), code.substring(at + 1));
    }

    /** Lets the widget carry a choice. */
    @FacesConverter("choice")
    public static class Code implements Converter<Choice> {

        @Override
        public Choice getAsObject(FacesContext context, UIComponent component, String code) {
            return of(code);
        }

        @Override
        public String getAsString(FacesContext context, UIComponent component, Choice choice) {
            return choice == null ? "" : choice.code();
        }
    }
}
