package org.digitalgarage.evidence.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.digitalgarage.competency.Competency;
import org.digitalgarage.evidence.Claims;
import org.digitalgarage.evidence.EvidenceRecord;
import org.digitalgarage.evidence.EvidenceRecords;
import org.digitalgarage.evidence.PriorWork;
import org.digitalgarage.evidence.Submission;
import org.digitalgarage.ledger.Kind;
import org.digitalgarage.people.Caller;
import org.digitalgarage.platform.Language;
import org.digitalgarage.platform.Page;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Slice;
import org.digitalgarage.platform.view.Paging;

/** All my evidence, what I claim, and the earlier work I have put forward. */
@Named
@RequestScoped
public class EvidencePortfolioBacking {

    @Inject
    private EvidenceRecords records;

    @Inject
    private PriorWork priorWork;

    @Inject
    private Claims claims;

    @Inject
    private RowFilter filter;

    @Inject
    private Paging paging;

    @Inject
    private Parameters parameters;

    @Inject
    private AsOf asOf;

    @Inject
    private Caller caller;

    @Inject
    private Language language;

    private EvidenceRecord record;
    private Page<EvidenceRecord.Item> page;
    private List<Submission> prior;

    /** All my evidence as of the day asked for. */
    public EvidenceRecord getRecord() {
        if (record == null) {
            record = records.of(caller.getPersonId(), asOf.getDay(), "evidence.portfolio");
        }
        return record;
    }

    /** The rows wanted. */
    public Page<EvidenceRecord.Item> getPage() {
        if (page == null) {
            page = getRecord()
                    .page(
                            filter.wanted(),
                            paging.slice("-worked", "recorded", "competency", "level"),
                            language.current());
        }
        return page;
    }

    /** How many rows there are in all, and of these that count. */
    public long count(boolean counting) {
        return getRecord().parts().stream()
                .mapToLong(part ->
                        counting ? part.rating().counted().size() : part.rows().size())
                .sum();
    }

    /** The competencies there is evidence of. */
    public List<Competency> getCompetencies() {
        return getRecord().competencies(language.current());
    }

    /** The kinds of evidence, for the filter. */
    public Kind[] getKinds() {
        return Kind.values();
    }

    /** What I claim at present. */
    public List<EvidenceRecord.Item> getClaims() {
        var claimed = new EvidenceRecord.Wanted("", null, Kind.SELF, null);
        return getRecord().page(claimed, new Slice(1, 100, "competency"), language.current()).rows().stream()
                .filter(item -> !item.row().withdrawn())
                .toList();
    }

    /** The earlier work I have put forward: what came back first, then what is being written. */
    public List<Submission> getPrior() {
        if (prior == null) {
            prior = priorWork.mine();
        }
        return prior;
    }

    /** Takes a claim back. */
    public String withdraw() {
        claims.withdraw(parameters.id("claim"));
        return "/evidence/portfolio?faces-redirect=true&done=evidence.done.claimWithdrawn";
    }
}
