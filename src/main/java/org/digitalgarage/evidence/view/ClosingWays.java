package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.digitalgarage.competency.Offer;
import org.digitalgarage.evidence.Why;
import org.digitalgarage.platform.Lang;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.ThaiDates;

/** Any one of these brings the level that is wanted: at most one thing of each track first, then what people can do. */
@Named
@RequestScoped
public class ClosingWays {

    private static final List<String> TRACKS = List.of("strengthen", "repair", "build");
    private static final int MOST_OFFERS = 3;

    /**
     * One way.
     *
     * @param track empty where it belongs to none
     * @param act the words of its button
     */
    public record Way(String track, String title, String detail, String address, String act) {}

    @Inject
    private Language language;

    @Inject
    private AsOf asOf;

    /** The level to reach: what the position asks for, or the next one where that is met; null at the top. */
    public Integer wanted(Why why) {
        return why.rated().open() ? why.rated().required() : why.rating().nextLevel();
    }

    /** The ways from today on; none for another day, and none above the top. */
    public List<Way> of(Why why, boolean own, String key) {
        var ways = new ArrayList<Way>();
        if (!asOf.isToday() || wanted(why) == null) {
            return ways;
        }
        offers(why.offers()).stream().map(this::way).forEach(ways::add);
        if (own) {
            ways.add(plain("build", "observation", "/evidence/ask?kind=observation&competency=" + key));
            ways.add(plain("", "prior", "/evidence/prior?competency=" + key));
        }
        return ways;
    }

    /** The first of each track, then the next ones until there are three. */
    private static List<Offer> offers(List<Offer> all) {
        var chosen = new ArrayList<Offer>();
        for (var track : TRACKS) {
            all.stream()
                    .filter(offer -> offer.getTrack().equals(track))
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        all.stream()
                .filter(offer -> !chosen.contains(offer))
                .limit(Math.max(0, MOST_OFFERS - chosen.size()))
                .forEach(chosen::add);
        return chosen;
    }

    private Way way(Offer offer) {
        var until = offer.getUntilOn() == null
                ? ""
                : Messages.text(lang(), "evidence.way.until", ThaiDates.fact(lang(), offer.getUntilOn()));
        return new Way(
                offer.getTrack(),
                offer.title(lang()),
                Stream.of(offer.detail(lang()), until)
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                offer.getAddress(),
                Messages.text(lang(), "evidence.way." + offer.getKind()));
    }

    private Way plain(String track, String what, String address) {
        return new Way(
                track,
                Messages.text(lang(), "evidence.way." + what + ".title"),
                Messages.text(lang(), "evidence.way." + what + ".detail"),
                address,
                Messages.text(lang(), "evidence.way." + what));
    }

    private Lang lang() {
        return language.current();
    }
}
