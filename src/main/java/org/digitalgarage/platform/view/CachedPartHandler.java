package org.digitalgarage.platform.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/**
 * The tag {@code dg:cached}: makes the components in it only where they have to be drawn. A form is never looked for in
 * them, so nothing is made while the page is gone through for what was sent.
 */
public final class CachedPartHandler extends ComponentHandler {

    /** Made by Facelets. */
    public CachedPartHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        var faces = context.getFacesContext();
        if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && !((CachedPart) component).find(faces)) {
            super.applyNextHandler(context, component);
        }
    }
}
