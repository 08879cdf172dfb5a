package org.digitalgarage.platform;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Texts that are made again and again, each kept by its key. When there are too many, all are let go at once. */
public final class KeptTexts {

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final int most;

    /** At most about so many. */
    public KeptTexts(int most) {
        this.most = most;
    }

    /** The text of a key; null where none is kept. */
    public String get(String key) {
        return texts.get(key);
    }

    /** Keeps a text and returns it. */
    public String keep(String key, String text) {
        if (texts.size() >= most) {
            texts.clear();
        }
        texts.put(key, text);
        return text;
    }
}
