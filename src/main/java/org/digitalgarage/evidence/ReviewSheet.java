package org.digitalgarage.evidence;

import java.util.List;
import java.util.Map;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.Both;

/**
 * Handed-in work with all that its assessor needs to judge it.
 *
 * @param members in the order of their names
 * @param asks the competencies to judge, in the order of the work
 */
public record ReviewSheet(SubmissionView view, List<Member> members, List<Ask> asks) {

    /**
     * Somebody whose work it is.
     *
     * @param sameUnit whether the assessor works in the same unit
     * @param supervised whether the assessor stands above in the reporting line
     */
    public record Member(Person person, Both position, boolean sameUnit, boolean supervised) {}

    /**
     * A competency to judge.
     *
     * @param max the highest level the work can show
     * @param proposed the level the person thinks the work shows, or null
     * @param now the present rating of each member
     */
    public record Ask(Competency competency, int max, Integer proposed, Map<Long, Rated> now) {

        /** The field in which a member's level is chosen. */
        public String field(long member) {
            return new Judgement(member, competency.getId(), null).field();
        }
    }

    /** Whether it still waits for a decision. */
    public boolean open() {
        return view.work().getState() == SubmissionState.SUBMITTED;
    }

    /** Whether the assessor stands so near to somebody that it must be said. */
    public boolean near() {
        return members.stream().anyMatch(one -> one.sameUnit() || one.supervised());
    }
}
