package org.digitalgarage.platform.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;

/** The words in pages: {@code #{msg['course.finish']}} and {@code #{msg.of('course.left', n)}}. */
@Named("msg")
@RequestScoped
public class MessageMap extends AbstractMap<String, String> {

    @Inject
    private Language language;

    @Override
    public String get(Object key) {
        return Messages.text(language.current(), key.toString());
    }

    /** The text of a key with its places filled. */
    public String of(String key, Object... arguments) {
        return Messages.text(language.current(), key, arguments);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
