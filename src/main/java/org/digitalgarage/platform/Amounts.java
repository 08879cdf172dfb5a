package org.digitalgarage.platform;

/** Numbers with their units. */
public final class Amounts {

    /** The one unit that Thai writes before its number. */
    private static final String BEFORE = "ร้อยละ";

    private Amounts() {}

    /** {@code 58 ครัวเรือน}, but {@code ร้อยละ 58}. */
    public static String of(String number, String unit) {
        return unit.equals(BEFORE) ? unit + " " + number : number + " " + unit;
    }
}
