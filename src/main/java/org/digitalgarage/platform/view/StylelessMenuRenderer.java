package org.digitalgarage.platform.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.util.List;
import org.primefaces.component.selectonemenu.SelectOneMenu;
import org.primefaces.component.selectonemenu.SelectOneMenuRenderer;

/**
 * The list of a {@code p:selectOneMenu} without the height that PrimeFaces always writes into it: the security policy
 * forbids inline styles, and the style sheet gives the height.
 */
public class StylelessMenuRenderer extends SelectOneMenuRenderer {

    @Override
    protected void encodePanel(FacesContext context, SelectOneMenu menu, List<SelectItem> items) throws IOException {
        var writer = context.getResponseWriter();
        context.setResponseWriter(new Styleless(writer));
        try {
            super.encodePanel(context, menu, items);
        } finally {
            context.setResponseWriter(writer);
        }
    }

    private static final class Styleless extends ResponseWriterWrapper {

        Styleless(ResponseWriter writer) {
            super(writer);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!name.equals("style")) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}
