package org.digitalgarage.platform.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Settings;
import org.primefaces.event.FileUploadEvent;

/** Every component in every state, for those who build pages; there is no such page outside of the demonstration. */
@Named
@RequestScoped
public class LookBacking {

    @Inject
    private Settings settings;

    @Inject
    private Form form;

    @Inject
    private Language language;

    @Inject
    private Parameters parameters;

    @Inject
    private Now now;

    private String received;

    @PostConstruct
    void onlyInDemonstration() {
        if (!settings.demonstration()) {
            throw new NotFound();
        }
        if (parameters.text("faulty").isPresent()) {
            form.refuse("name", "platform.look.fault");
            form.refuse("day", "platform.look.fault.day");
        }
    }

    /** The states of a level. */
    public List<String> getStates() {
        return List.of("verified", "faded", "claimed", "unknown");
    }

    /** The words of a key; asked for by the title, so that the page is refused before anything of it is written. */
    public String named(String key) {
        return Messages.text(language.current(), key);
    }

    /** The stages of a challenge. */
    public List<String> getStages() {
        return words("platform.look.stages");
    }

    /** Behaviour at each level of a scale of five. */
    public List<String> getBehaviours() {
        return words("platform.look.behaviours");
    }

    /** A while ago. */
    public Instant getYesterday() {
        return now.instant().minus(Duration.ofHours(26));
    }

    /** Long enough ago to be late. */
    public Instant getLastWeek() {
        return now.instant().minus(Duration.ofDays(8));
    }

    /** A day near today, for what is late and what comes. */
    public LocalDate dayAway(int days) {
        return now.today().plusDays(days);
    }

    /** Refuses always, so that the page can show that nothing typed is lost. */
    public void assign() {
        form.refuse("person", "platform.look.fault");
    }

    /** A file came; it is thrown away. */
    public void receive(FileUploadEvent event) {
        received = event.getFile().getFileName();
    }

    /** The name of the file that came. */
    public String getReceived() {
        return received;
    }

    private List<String> words(String key) {
        return List.of(Messages.text(language.current(), key).split("\\|"));
    }
}
