package org.digitalgarage.platform.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refusals;
import org.digitalgarage.platform.Refused;

/** What a form was refused for, what was typed into it, and the message after it was accepted. */
@Named
@RequestScoped
public class Form {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Parameters parameters;

    @Inject
    private Language language;

    private final List<Refused> refusals = new ArrayList<>();

    /** Shows why the form was refused: above it and at the field. */
    public void refuse(Refused refused) {
        refusals.add(refused);
    }

    /** Shows why the form was refused. */
    public void refuse(String field, String key, Object... arguments) {
        refuse(new Refused(field, key, arguments));
    }

    /**
     * Does what a form asks for, or shows why it was refused.
     *
     * @return whether it was done
     */
    public boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusals several) {
            several.all().forEach(this::refuse);
        } catch (Refused one) {
            refuse(one);
        }
        return false;
    }

    /** All that has to be mended, in the order it was found. */
    public List<Refused> getRefusals() {
        return refusals;
    }

    /** Whether there is anything to mend. */
    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /** What to do about a field, or null. */
    public String error(String field) {
        return refusals.stream()
                .filter(refused -> Objects.equals(refused.field(), field))
                .map(this::text)
                .findFirst()
                .orElse(null);
    }

    /** The ids of hint and refusal of a field, as {@code aria-describedby} wants them; null where there is neither. */
    public String describes(String field, String hint) {
        var ids = new ArrayList<String>();
        if (hint != null && !hint.isEmpty()) {
            ids.add(field + "-h");
        }
        if (error(field) != null) {
            ids.add(field + "-e");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** What to do, in the reader's language. */
    public String text(Refused refused) {
        return refused.text(language.current());
    }

    /** What was typed, faulty or not; before the form was sent the given value. */
    public Object typed(String field, Object otherwise) {
        var typed = sent() ? parameters.all(field) : List.<String>of();
        return typed.isEmpty() ? otherwise : typed.get(0);
    }

    /** Whether a box or radio button is ticked: as it was sent; before that as given. */
    public boolean ticked(String field, Object value, boolean otherwise) {
        return sent() ? parameters.all(field).contains(String.valueOf(value)) : otherwise;
    }

    /**
     * The message named by the parameter {@code done}, or null. Only keys that have {@code .done.} in them are shown, and
     * only where one of our own pages led here, so that an address made by somebody else cannot say what did not happen.
     */
    public String getDone() {
        var key = request.getParameter("done");
        var from = request.getHeader("Sec-Fetch-Site");
        return key != null
                        && (from == null || from.equals("same-origin"))
                        && key.matches("[a-z]+\\.done\\.[A-Za-z0-9.]+")
                        && Messages.has(language.current(), key)
                ? Messages.text(language.current(), key)
                : null;
    }

    private boolean sent() {
        return request.getMethod().equals("POST");
    }
}
