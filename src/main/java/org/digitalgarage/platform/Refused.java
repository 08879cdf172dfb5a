package org.digitalgarage.platform;

/**
 * A request that cannot be carried out as it is: the message says which field and what to do. Nothing was changed.
 */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient Object[] arguments;

    /**
     * Refuses because of one field.
     *
     * @param field the field's name in the form or the JSON, or null where no single field is at fault
     * @param key the key of the message
     */
    public Refused(String field, String key, Object... arguments) {
        super(field + ": " + key);
        this.field = field;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The same, with the field named from outside: {@code level} of {@code rows[3]} is {@code rows[3].level}. */
    public Refused below(String outer) {
        return new Refused(field == null ? outer : outer + "." + field, key, arguments);
    }

    /** The same at a field that has another name where the request comes from, such as a column of a file. */
    public Refused at(String otherField) {
        return new Refused(otherField, key, arguments());
    }

    /** The field at fault, or null. */
    public String field() {
        return field;
    }

    /** The key of the message, which is also the stable type of the problem. */
    public String key() {
        return key;
    }

    Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    /** What to do, in the reader's language. */
    public String text(Lang lang) {
        return Messages.text(lang, key, arguments());
    }
}
