package org.digitalgarage.ledger;

import java.util.List;

/**
 * One way to a level: what it takes, what of it is there, and so what is missing (rule 10 of the rating).
 *
 * @param parts the requirements of the alternative in the policy's order, those already met included
 * @param voices how many more rows of human standing have to support the level before they outnumber its doubters, 0 if
 *     nothing is doubted; rows added for the parts serve here too if a person judged them
 */
public record Missing(List<Part> parts, int voices) {

    /**
     * A requirement and how much of it is there.
     *
     * @param requirement what the policy asks for
     * @param rows how many rows that support the level serve it
     * @param assessors from how many different assessors these come
     */
    public record Part(Requirement requirement, int rows, int assessors) {

        /** How many rows fall short, 0 or more. */
        public int rowsMissing() {
            return Math.max(0, requirement.rows() - rows);
        }

        /** How many assessors fall short, 0 or more. */
        public int assessorsMissing() {
            return Math.max(0, requirement.assessors() - assessors);
        }

        /** How many rows have to be added, given that each missing assessor brings one; 0 when the part is met. */
        public int rowsToAdd() {
            return Math.max(rowsMissing(), assessorsMissing());
        }

        static Part of(Requirement requirement, List<Entry> supporters) {
            var serving = supporters.stream()
                    .filter(row -> requirement.kinds().contains(row.kind()))
                    .toList();
            return new Part(requirement, serving.size(), Voices.assessors(serving));
        }
    }

    public Missing {
        parts = List.copyOf(parts);
    }

    static Missing of(List<Requirement> alternative, List<Entry> supporters, int voices) {
        return new Missing(
                alternative.stream()
                        .map(requirement -> Part.of(requirement, supporters))
                        .toList(),
                voices);
    }

    /** Whether all the rows are there, so that at most a doubt stands in the way. */
    public boolean partsMet() {
        return parts.stream().allMatch(part -> part.rowsToAdd() == 0);
    }
}
