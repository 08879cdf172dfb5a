package org.digitalgarage.platform;

import java.text.MessageFormat;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the product: one bundle a feature, {@code messages/<feature>_th.properties} and {@code _en}. The first
 * part of a key names the feature, so {@code course.finish} stands in the bundle {@code course}.
 */
public final class Messages {

    private static final Map<String, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    /** By pattern: there are as many as texts with places in the bundles. */
    private static final Map<Lang, Map<String, MessageFormat>> FORMATS =
            Map.of(Lang.TH, new ConcurrentHashMap<>(), Lang.EN, new ConcurrentHashMap<>());

    private Messages() {}

    /**
     * The text of a key.
     *
     * @param arguments fill the places {@code {0}}, {@code {1}} … as in {@link MessageFormat}; ids are given as strings
     * @throws MissingResourceException if the key is in no bundle
     */
    public static String text(Lang lang, String key, Object... arguments) {
        var pattern =
                bundle(lang, key.substring(0, Math.max(0, key.indexOf('.')))).getString(key);
        return arguments.length == 0 ? pattern : format(lang, pattern).format(arguments);
    }

    /** A copy, for a format belongs to one thread; to copy it costs a fraction of reading its pattern again. */
    private static MessageFormat format(Lang lang, String pattern) {
        var known = FORMATS.get(lang).computeIfAbsent(pattern, text -> new MessageFormat(text, lang.locale()));
        return (MessageFormat) known.clone();
    }

    /** Whether a key has a text. */
    public static boolean has(Lang lang, String key) {
        try {
            return key.indexOf('.') > 0
                    && bundle(lang, key.substring(0, key.indexOf('.'))).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static ResourceBundle bundle(Lang lang, String feature) {
        return BUNDLES.computeIfAbsent(
                feature + "_" + lang.code(), name -> ResourceBundle.getBundle("messages." + name, lang.locale()));
    }
}
