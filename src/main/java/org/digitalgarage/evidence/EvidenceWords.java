package org.digitalgarage.evidence;

import org.digitalgarage.platform.Both;

/**
 * What a page says of the source of rows. It lives beside the ledger and can be erased without touching it.
 *
 * @param title what was done
 * @param assessor who judged, or null
 * @param reason what the assessor wrote, or null
 * @param address where the work can be seen, or null
 * @param deliverable a link to what was delivered, or null
 */
public record EvidenceWords(Both title, Both assessor, String reason, String address, String deliverable) {

    /** Only a title. */
    public static EvidenceWords of(Both title) {
        return new EvidenceWords(title, null, null, null, null);
    }

    /** A title and an address. */
    public static EvidenceWords of(Both title, String address) {
        return new EvidenceWords(title, null, null, address, null);
    }
}
