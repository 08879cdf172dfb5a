package org.digitalgarage.platform.view;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.Writer;

/** Gives Faces the {@link WholePage} to write to while a page is drawn. */
// what is wrapped gives a raw map somewhere
@SuppressWarnings("unchecked")
public final class WholePageFactory extends ExternalContextFactory {

    /** Called by Faces. */
    public WholePageFactory(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        return new Collecting(getWrapped().getExternalContext(context, request, response));
    }

    private static final class Collecting extends ExternalContextWrapper {

        Collecting(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public Writer getResponseOutputWriter() throws IOException {
            var page = FacesContext.getCurrentInstance().getAttributes().get(WholePage.class);
            return page == null ? super.getResponseOutputWriter() : (Writer) page;
        }
    }
}
