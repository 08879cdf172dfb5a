package org.digitalgarage.platform.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.StringWriter;
import org.digitalgarage.platform.KeptTexts;

/**
 * A part of a page that is drawn once for a key and then written as the text it became: its components are not even made
 * ({@link CachedPartHandler}). The key has to say which part it is and all that the part depends on, the reader's language
 * included; what belongs to one person does not go into such a part. Pages that have the same part share it.
 */
@FacesComponent(CachedPart.TYPE)
public final class CachedPart extends UIComponentBase {

    /** The type of the component. */
    public static final String TYPE = "garage.CachedPart";

    /** Enough for the navigation of every page in both languages for the usual sets of roles; some 3 MB. */
    private static final KeptTexts TEXTS = new KeptTexts(500);

    private String key;
    private String text;

    /** Looks for the text of the key as it is now; returns whether there is one. */
    boolean find(FacesContext context) {
        key = getValueExpression("key").getValue(context.getELContext()).toString();
        text = TEXTS.get(key);
        return text != null;
    }

    @Override
    public String getFamily() {
        return "garage";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (text == null) {
            text = TEXTS.keep(key, draw(context));
        }
        context.getResponseWriter().write(text);
    }

    private String draw(FacesContext context) throws IOException {
        var page = context.getResponseWriter();
        var drawn = new StringWriter();
        var writer = page.cloneWithWriter(drawn);
        context.setResponseWriter(writer);
        try {
            super.encodeChildren(context);
            writer.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return drawn.toString();
    }
}
