package org.digitalgarage.platform.view;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * The component behind {@code ui:fragment}: what stands in it is written, or not. A page has some fifty, and the server's
 * own would look for a renderer, and tell listeners, for each; it has neither.
 */
public final class Fragment extends UIComponentBase {

    @Override
    public String getFamily() {
        return "garage";
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (isRendered() && getChildCount() > 0) {
            for (var child : getChildren()) {
                child.encodeAll(context);
            }
        }
    }
}
