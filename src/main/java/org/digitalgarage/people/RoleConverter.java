package org.digitalgarage.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a role under its code. */
@Converter
public class RoleConverter implements AttributeConverter<Role, String> {

    @Override
    public String convertToDatabaseColumn(Role role) {
        return role.code();
    }

    @Override
    public Role convertToEntityAttribute(String code) {
        return Role.of(code);
    }
}
