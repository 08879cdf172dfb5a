package org.digitalgarage.platform.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.digitalgarage.platform.ImportFault;
import org.digitalgarage.platform.ImportRun;
import org.digitalgarage.platform.Imports;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Slice;

/** Files of people and of evidence: the form that takes one, the load that is looked at, and those before. */
@Named
@RequestScoped
public class PlatformImportBacking {

    private static final int HISTORY = 10;
    private static final List<String> KINDS = List.of("people", "evidence");

    @Inject
    private Imports imports;

    @Inject
    private Parameters parameters;

    @Inject
    private Language language;

    @Inject
    private Paging paging;

    @Inject
    private Form form;

    private Page<ImportRun> latest;
    private ImportRun chosen;
    private Page<ImportFault> faults;

    /** The kinds of files. */
    public List<String> getKinds() {
        return KINDS;
    }

    /** The kind in the address; that of the load which is looked at, people where neither says so. */
    public String getKind() {
        return parameters.optionalId("run").isPresent()
                ? getChosen().getKind()
                : parameters.text("kind").filter(KINDS::contains).orElse(KINDS.get(0));
    }

    /** The columns a file has to have. */
    public String getRequired() {
        return String.join(", ", imports.importer(getKind()).required());
    }

    /** The columns a file may have beside them. */
    public String getOptional() {
        return String.join(", ", imports.importer(getKind()).optional());
    }

    /** The loads of the kind, the last one first; the address may name an older page of them. */
    public Page<ImportRun> getLatest() {
        if (latest == null) {
            latest = imports.latest(
                    getKind(), new Slice(Math.max(1, Math.min(parameters.number("loads", 1), 100_000)), HISTORY, ""));
        }
        return latest;
    }

    /** The load in the address, or the last one; null before the first. */
    public ImportRun getChosen() {
        if (chosen == null) {
            var asked = parameters.optionalId("run");
            chosen = asked.isPresent()
                    ? imports.get(asked.getAsLong())
                    : getLatest().rows().stream().findFirst().orElse(null);
        }
        return chosen;
    }

    /** Whether the load that is looked at works at this moment. */
    public boolean isRunning() {
        return getChosen() != null && getChosen().getState() == ImportRun.State.RUNNING;
    }

    /** What is wrong with the file that is looked at. */
    public Page<ImportFault> getFaults() {
        if (faults == null) {
            faults = imports.faults(getChosen().getId(), paging.slice());
        }
        return faults;
    }

    /** What is wrong, and what to do. */
    public String text(ImportFault fault) {
        return fault.text(language.current());
    }

    /** Takes the file that was sent and shows how far it comes; without one it says so. */
    public String load() {
        var begun = new long[1];
        var good = parameters.text("rows").filter("good"::equals).isPresent();
        var done = form.attempt(() -> parameters.eachFile(
                "file", (name, content) -> begun[0] = imports.start(getKind(), name, content, good)));
        if (done && begun[0] == 0) {
            form.refuse("file", "platform.upload.none");
        }
        return begun[0] == 0 ? null : "/platform/import?faces-redirect=true&run=" + begun[0];
    }

    /** Goes on with a load that stopped. */
    public String resume() {
        return form.attempt(() -> imports.resume(getChosen().getId()))
                ? "/platform/import?faces-redirect=true&run=" + getChosen().getId()
                : null;
    }
}
