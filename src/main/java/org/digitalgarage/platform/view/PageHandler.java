package org.digitalgarage.platform.view;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;

/** How pages are made, what their forms are sent to, and how they are sent themselves. */
public final class PageHandler extends ViewHandlerWrapper {

    /** Called by Faces. */
    public PageHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    /**
     * Every page is without state, and says so from the beginning: the widgets would keep something of it in the session
     * otherwise, and a session would begin for every stranger, before the page itself can say it.
     */
    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        var view = super.createView(context, viewId);
        view.setTransient(true);
        return view;
    }

    /**
     * A form is sent to the whole address of its page: a page that shows it again, refused, still says what it is about, in
     * its address, in the link to the other language, and to whoever has to sign in first.
     */
    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var page = super.getActionURL(context, viewId);
        var own = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && viewId.equals(context.getViewRoot().getViewId());
        return own ? page + Beans.ADDRESS.getQuery() : page;
    }

    /** A page is drawn into a {@link WholePage} and then sent; the answer to a widget goes its own way. */
    @Override
    public void renderView(FacesContext context, UIViewRoot view) throws IOException {
        if (context.getPartialViewContext().isPartialRequest()) {
            super.renderView(context, view);
            return;
        }
        var page = WholePage.begin();
        context.getAttributes().put(WholePage.class, page);
        super.renderView(context, view);
        if (!context.getResponseComplete()) {
            page.send(context.getExternalContext().getResponseOutputStream());
        }
    }

    /** A proxy that leads to the bean of the present request: to look it up costs more than the form. */
    private static final class Beans {

        private static final Address ADDRESS =
                CDI.current().select(Address.class).get();
    }
}
