package org.digitalgarage.repair.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Refused;
import org.digitalgarage.platform.view.Address;
import org.digitalgarage.platform.view.Form;
import org.digitalgarage.repair.AppliedRow;
import org.digitalgarage.repair.Challenge;
import org.digitalgarage.repair.ChallengeRow;
import org.digitalgarage.repair.Challenges;
import org.digitalgarage.repair.Indicator;
import org.digitalgarage.repair.SeatLine;
import org.digitalgarage.repair.Seats;
import org.digitalgarage.repair.Team;

/** One challenge: its outcome, its team, and the reader's place in it. */
@Named
@RequestScoped
public class RepairChallengeBacking {

    @Inject
    private Challenges challenges;

    @Inject
    private Seats seats;

    @Inject
    private Parameters parameters;

    @Inject
    private Address address;

    @Inject
    private Form form;

    private Challenge challenge;
    private List<Indicator> indicators;
    private Team team;
    private List<AppliedRow> offered;
    private List<ChallengeRow> solved;

    /** Offers to take the seat of this page. */
    public void apply() {
        try {
            seats.apply(parameters.id("seat"), parameters.text("message").orElse(""));
            back("repair.done.applied");
        } catch (Refused refused) {
            form.refuse(refused);
        }
    }

    /** Takes the offer back. */
    public void withdraw() {
        seats.withdraw(parameters.id("seat"));
        back("repair.done.withdrawn");
    }

    private void back(String done) {
        address.go("/repair/challenge?code=" + getChallenge().getCode() + "&seat=" + parameters.id("seat") + "&done="
                + done + "#seat");
    }

    /** The challenge in the address. */
    public Challenge getChallenge() {
        if (challenge == null) {
            challenge = challenges.get(parameters.text("code").orElseThrow(NotFound::new));
        }
        return challenge;
    }

    /** How its outcome is measured. */
    public List<Indicator> getIndicators() {
        if (indicators == null) {
            indicators = challenges.indicators(getChallenge());
        }
        return indicators;
    }

    /** Its seats. */
    public Team getTeam() {
        if (team == null) {
            team = seats.team(getChallenge());
        }
        return team;
    }

    /** The seat in the address, or null. */
    public SeatLine getChosen() {
        var seat = parameters.optionalId("seat");
        return seat.isEmpty() ? null : getTeam().line(seat.getAsLong()).orElse(null);
    }

    /** The seat to which the line under the head points, or null. */
    public SeatLine getBest() {
        return getTeam().best().orElse(null);
    }

    /** Who offered to take a seat, for the owner's side. */
    public List<AppliedRow> getOffered() {
        if (offered == null) {
            offered = seats.offered(getChallenge());
        }
        return offered;
    }

    /** Others like it that were solved. */
    public List<ChallengeRow> getSolved() {
        if (solved == null) {
            solved = challenges.solvedLike(getChallenge());
        }
        return solved;
    }
}
