package org.digitalgarage.platform.view;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** The tag {@code dg:html}: writes its value as it is, so it must be HTML that is safe; nothing where it is null. */
@FacesComponent(Html.TYPE)
public final class Html extends UIComponentBase {

    /** The type of the component. */
    public static final String TYPE = "garage.Html";

    @Override
    public String getFamily() {
        return "garage";
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        var value = getValueExpression("value").getValue(context.getELContext());
        if (value != null) {
            context.getResponseWriter().write(value.toString());
        }
    }
}
