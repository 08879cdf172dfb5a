package org.digitalgarage.platform.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.digitalgarage.platform.Files;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.Settings;

/** What is said beside every field for files. */
@Named
@RequestScoped
public class Uploads {

    @Inject
    private Settings settings;

    @Inject
    private Language language;

    /** The types that are taken, and the largest size. */
    public String getHint() {
        return Messages.text(
                language.current(), "platform.upload.hint", Files.endings(), settings.uploadBytes() / 1024 / 1024);
    }
}
