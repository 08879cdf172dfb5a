package org.digitalgarage.platform.view;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects a page and sends it as a whole: what goes wrong while it is written is answered with an error page, however long
 * it is, and its thousands of small pieces do not each go through the server's layers. A thread uses the same memory for one
 * page after the other.
 */
final class WholePage extends Writer {

    private static final int USUAL = 32_768;

    /** Characters; what a longer page needed is let go after it. */
    private static final int MOST_KEPT = 262_144;

    private static final ThreadLocal<WholePage> OF_THREAD = ThreadLocal.withInitial(WholePage::new);

    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(USUAL);
    private char[] text = new char[USUAL];
    private int length;

    private WholePage() {}

    /** An empty one. */
    static WholePage begin() {
        var page = OF_THREAD.get();
        page.length = 0;
        return page;
    }

    @Override
    public void write(int character) {
        make(1);
        text[length++] = (char) character;
    }

    @Override
    public void write(char[] from, int offset, int count) {
        make(count);
        System.arraycopy(from, offset, text, length, count);
        length += count;
    }

    @Override
    public void write(String from, int offset, int count) {
        make(count);
        from.getChars(offset, offset + count, text, length);
        length += count;
    }

    private void make(int room) {
        if (length + room > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + room));
        }
    }

    @Override
    public void flush() {
        // nothing is sent before the page is whole
    }

    @Override
    public void close() {
        // the same
    }

    /** Sends it in UTF-8. */
    void send(OutputStream out) throws IOException {
        var rest = CharBuffer.wrap(text, 0, length);
        encoder.reset();
        while (rest.hasRemaining()) {
            encoder.encode(rest, bytes.clear(), true);
            out.write(bytes.array(), 0, bytes.position());
        }
        if (text.length > MOST_KEPT) {
            text = new char[USUAL];
        }
    }
}
