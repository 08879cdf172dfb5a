package org.digitalgarage.platform.boot;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** A reason not to start that an operator can mend: one sentence in the language of the console. */
final class StartException extends Exception {

    private static final long serialVersionUID = 1L;

    StartException(String key, Object... arguments) {
        super(text(key, arguments));
    }

    static String text(String key, Object... arguments) {
        var thai = Locale.getDefault().getLanguage().equals("th");
        var bundle = ResourceBundle.getBundle(
                StartException.class.getPackageName() + ".boot", new Locale(thai ? "th" : "en"));
        return MessageFormat.format(bundle.getString(key), arguments);
    }
}
