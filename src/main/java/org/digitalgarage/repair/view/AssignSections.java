package org.digitalgarage.repair.view;

/** In which section of the form of an assignment a field stands. */
final class AssignSections {

    private AssignSections() {}

    /** The section, from 1. */
    static int of(String field) {
        return switch (field.replaceFirst("-\\d+$", "")) {
            case "people", "team", "challenge" -> 1;
            case "title", "goal", "problem", "handIn", "share" -> 2;
            case "start", "end", "milestone", "due" -> 3;
            default -> 4;
        };
    }
}
