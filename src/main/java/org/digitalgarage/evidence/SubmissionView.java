package org.digitalgarage.evidence;

import java.util.List;
import java.util.Map;
import org.digitalgarage.people.Person;
import org.digitalgarage.platform.StoredFile;

/**
 * Handed-in work with all that belongs to it.
 *
 * @param files in the order in which they were added
 * @param remarks oldest first
 * @param people the members, the assessor and everybody who said something, by id
 */
public record SubmissionView(Submission work, List<StoredFile> files, List<Remark> remarks, Map<Long, Person> people) {}
