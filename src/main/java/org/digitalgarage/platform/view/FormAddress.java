package org.digitalgarage.platform.view;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;

/**
 * A form is sent to the whole address of its page: a page that shows it again, refused, still says what it is about, in
 * its address, in the link to the other language, and to whoever has to sign in first.
 */
public final class FormAddress extends ViewHandlerWrapper {

    /** Called by Faces. */
    public FormAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var page = super.getActionURL(context, viewId);
        var own = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && viewId.equals(context.getViewRoot().getViewId());
        return own ? page + Beans.ADDRESS.getQuery() : page;
    }

    /** A proxy that leads to the bean of the present request: to look it up costs more than the form. */
    private static final class Beans {

        private static final Address ADDRESS =
                CDI.current().select(Address.class).get();
    }
}
