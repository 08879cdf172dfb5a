package org.digitalgarage.repair;

import org.digitalgarage.platform.Both;

/**
 * An open seat that suits a person.
 *
 * @param code the challenge
 * @param owner the owner of the challenge, as it is shown
 * @param fit why it suits
 */
public record SeatForMe(String code, Both challenge, Both owner, Seat seat, Fit fit) {}
