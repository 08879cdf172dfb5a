package org.digitalgarage.platform.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Messages;
import org.digitalgarage.platform.NotFound;
import org.digitalgarage.platform.Now;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Settings;
import org.primefaces.event.FileUploadEvent;

/** Every component in every state, for those who build pages; there is no such page outside of the demonstration. */
@Named
@RequestScoped
public class LookBacking {

    /** A row of the sample list. */
    public record Row(String name, String position, String unit, int met, int shortOf, int unknown) {}

    private static final List<Row> ROWS = List.of(
            new Row("นายญาณวุฒิ ปั๊มทอง", "นักสังคมสงเคราะห์ชำนาญการ", "กองนโยบายป้องกันฯ", 6, 4, 2),
            new Row("นางสาวน้ำฝน ญี่ดอก", "นักประชาสัมพันธ์ปฏิบัติการ", "กองช่วยเหลือผู้ประสบภัย", 3, 2, 7),
            new Row("นางสาวอัญชลี ฟ้าใส", "นักวิชาการเงินและบัญชีชำนาญการ", "สำนักงาน ปภ. จ.น่าน", 11, 0, 1));

    @Inject
    private Settings settings;

    @Inject
    private Paging paging;

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
            form.refuse("day", "platform.date.day", "29/02/2570", "กุมภาพันธ์", "February", 28);
        }
    }

    /** The states of a level. */
    public List<String> getStates() {
        return List.of("verified", "faded", "claimed", "unknown");
    }

    /** A page of a list of 327. */
    public Page<Row> getPage() {
        return paging.slice("name", "unit", "short").within(327).page(new ArrayList<>(ROWS), 327);
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

    /** The sample people whose name holds what was typed. */
    public List<Choice> complete(String typed) {
        return IntStream.range(0, ROWS.size())
                .mapToObj(i -> new Choice(i + 1L, ROWS.get(i).name()))
                .filter(choice -> choice.label().contains(typed))
                .toList();
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
