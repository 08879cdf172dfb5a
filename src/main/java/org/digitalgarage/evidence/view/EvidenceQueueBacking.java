package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.digitalgarage.evidence.Mentored;
import org.digitalgarage.evidence.Queue;
import org.digitalgarage.evidence.Quiet;
import org.digitalgarage.evidence.WaitingRow;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.view.Paging;
import org.digitalgarage.platform.view.Shell;

/** What waits for the reader's judgement, and the item that is open. */
@Named
@RequestScoped
public class EvidenceQueueBacking {

    private static final int NEAR = 5;

    @Inject
    private Queue queue;

    @Inject
    private Mentored mentored;

    @Inject
    private Shell shell;

    @Inject
    private Parameters parameters;

    @Inject
    private Paging paging;

    private Page<WaitingRow> page;
    private WaitingRow item;
    private Page<Quiet> people;
    private Optional<Long> next;
    private Optional<Long> previous;

    /** One page of the queue. */
    public Page<WaitingRow> getPage() {
        if (page == null) {
            page = queue.list(getFilter(), paging.slice(), shell::getWaiting);
        }
        return page;
    }

    /** The open item: the one in the address, by its own number or that of the work; else the oldest, or null. */
    public WaitingRow getItem() {
        if (item == null) {
            var asked = parameters.optionalId("item");
            var work = parameters.optionalId("work");
            item = asked.isPresent()
                    ? queue.get(asked.getAsLong(), getPage())
                    : work.isPresent()
                            ? queue.ofWork(work.getAsLong())
                            : getPage().rows().stream().findFirst().orElse(null);
        }
        return item;
    }

    /** Whether an item was asked for; on a phone it is the page then. */
    public boolean isAsked() {
        return !(text("item") + text("work")).isEmpty();
    }

    /** The address of the next item, or null. */
    public String getNext() {
        if (next == null) {
            next = Optional.ofNullable(getItem()).flatMap(one -> queue.after(one, getFilter(), getPage()));
        }
        return next.map(this::address).orElse(null);
    }

    /** The address of the item before, or null. */
    public String getPrevious() {
        if (previous == null) {
            previous = Optional.ofNullable(getItem()).flatMap(one -> queue.before(one, getFilter(), getPage()));
        }
        return previous.map(this::address).orElse(null);
    }

    /** Those of the reader's people with whom there was no contact for longest. */
    public Page<Quiet> getPeople() {
        if (people == null) {
            people = mentored.quiet(NEAR);
        }
        return people;
    }

    /** What the list is limited to. */
    public Queue.Filter getFilter() {
        return new Queue.Filter(text("kind"), text("track"), text("q"));
    }

    /** The kinds that can be asked for. */
    public List<String> getKinds() {
        return List.of("project", "assignment", "prior", "question", "observation");
    }

    /** The address of an item in this list. */
    public String address(long id) {
        return "/evidence/queue?item=" + id + part("kind") + part("track") + part("q");
    }

    private String part(String name) {
        return text(name).isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(text(name), StandardCharsets.UTF_8);
    }

    private String text(String name) {
        return parameters.text(name).orElse("");
    }
}
