package org.digitalgarage.repair;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;

/** Where a seat stands: open → applied or invited → consent pending → filled → ended. */
public enum SeatState {
    /** Nobody sits there. */
    OPEN,
    /** The person is chosen; the person's own unit has not yet agreed. */
    CONSENT_PENDING,
    /** Somebody works there. */
    FILLED,
    /** The work is over. */
    ENDED;

    /** The name in files, in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such state */
    public static SeatState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Kept as its code. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<SeatState, String> {

        @Override
        public String convertToDatabaseColumn(SeatState state) {
            return state == null ? null : state.code();
        }

        @Override
        public SeatState convertToEntityAttribute(String code) {
            return code == null ? null : of(code);
        }
    }
}
