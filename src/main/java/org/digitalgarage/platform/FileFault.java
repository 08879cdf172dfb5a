package org.digitalgarage.platform;

/** What is wrong with a content file: the file, the line, and what to do. */
public class FileFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String key;
    private final transient Object[] arguments;

    /**
     * A fault at a line.
     *
     * @param line counted from 1; 0 where the fault is of the file as a whole
     * @param key the key of a message that says what is wrong and what to do
     */
    public FileFault(String file, int line, String key, Object... arguments) {
        super(file + ":" + line + " " + key);
        this.file = file;
        this.line = line;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The file, relative to the content folder. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 for the whole file. */
    public int line() {
        return line;
    }

    /** What is wrong and what to do. */
    public String text(Lang lang) {
        return Messages.text(lang, key, arguments == null ? new Object[0] : arguments);
    }
}
