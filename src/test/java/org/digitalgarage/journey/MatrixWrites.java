package org.digitalgarage.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who may send what: {@code page | file#button | what is typed | answers}. Those who are answered {@code does} may; the
 * first of them shows that the form does something, all others that it does nothing for them. {@code may} is the same for
 * what only reads, or works for all. A page that others may read too answers them 200, without the form in it. What undoes
 * a thing comes after all that needs it.
 */
final class MatrixWrites {

    private static final String LEARNS = "does self, 404 learner, 302 *";
    private static final String ASSIGNS = "does mentor, 404 elsewhere, 403 *";

    private static final List<String> FORMS = List.of(
            "/evidence/observe?person={person} | evidence/observe#save"
                    + " | level=1&sentence=seen&workedOn={today} | does mentor supervisor, 403 self, 404 *",
            "/evidence/queue?item={question} | evidence/question#answer | comment=yes | does mentor, 404 *",
            "/evidence/queue?item={acceptedItem} | evidence/review#recount | | may mentor, 404 *",
            "/evidence/queue?item={acceptedItem} | evidence/review#more | comment=more | does mentor, 404 *",
            "/evidence/queue?item={acceptedItem} | evidence/review#accept"
                    + " | comment=good&level-{person}-{level}=1 | does mentor, 404 *",
            "/evidence/queue?item={returnedItem} | evidence/review#return | comment=less | does mentor, 404 *",
            "/evidence/prior?id={taken} | evidence/prior-waits#say | comment=soon | does self, 404 *",
            "/evidence/prior?id={taken} | evidence/prior-waits#take | | does self, 404 *",
            "/evidence/prior?id={written} | evidence/prior-form#do | do=keep&body=new | does self, 404 *",
            "/evidence/prior?id={written} | evidence/prior-form#discard-do | | does self, 404 *",
            "/course/question?attempt={attempt}&n={choice} | course/question#flag | | does self, 404 *",
            "/course/question?attempt={attempt}&n={choice} | course/question#next | answer=0 | does self, 404 *",
            "/course/question?attempt={attempt}&n={choice} | course/question#before | answer=1 | does self, 404 *",
            "/course/finish?attempt={attempt} | course/finish#finish | | does self, 404 *",
            "/course/assignment?course=CO-101&item=draft-challenge | course/handin#auto | body=typed | " + LEARNS,
            "/course/assignment?course=CO-101&item=draft-challenge | course/handin#save | body=first | " + LEARNS,
            "/course/assignment?course=CO-101&item=draft-challenge | course/workfiles#remove | body=first"
                    + " | does self, 200 learner, 302 *",
            "/course/assignment?course=CO-101&item=draft-challenge | course/handin#submit | body=second | " + LEARNS,
            "/course/assignment?course=CO-101&item=draft-challenge | course/handin#say | comment=third"
                    + " | does self, 200 learner, 302 *",
            "/repair/assign | repair/assign-start#begin | | does mentor elsewhere, 403 *",
            "/repair/learners?draft={draft} | repair/learners#choose | person={person} | " + ASSIGNS,
            "/repair/learners?draft={draft} | repair/learners#choose-all | | " + ASSIGNS,
            "/repair/assign?draft={draft} | repair/assign-form#do | do=save&title=other | " + ASSIGNS,
            "/repair/assign?draft={ready}&confirm=true | repair/assign-confirm#yes-do | | " + ASSIGNS,
            "/repair/project?id={project} | repair/project#do" + " | do=reach:{milestone} | does self, 404 *",
            "/repair/project?id={project} | repair/project#do | do=say&say=hello | does mentor self, 404 *",
            "/repair/project?id={project} | repair/project#stop-do | reason=enough"
                    + " | does mentor, 200 self hr supervisor, 404 *",
            "/evidence/audit | evidence/audit#chain | | may auditor elsewhere, 403 *",
            "/evidence/audit | evidence/audit#compare | | may auditor elsewhere, 403 *",
            "/platform/content | platform/content#go | | may admin elsewhere, 403 *",
            "/platform/import | platform/import-form#go | | may admin elsewhere, 403 *",
            "/platform/import?run={stopped} | platform/import-state#resume | | may admin, 404 elsewhere, 403 *",
            "/people/tokens | people/tokens#make | name=made&unit={unit}&expiresOn={later}"
                    + " | does admin, 404 elsewhere, 403 *",
            "/people/tokens | people/tokens#revoke | token={token} | does admin, 404 elsewhere, 403 *");

    /** Forms that hold no number of anybody's thing: they act for whoever sends them. */
    static final Set<String> OWN = new TreeSet<>(Set.of(
            "course/course#give-up",
            "course/course#go",
            "course/course#once-more",
            "course/lesson#next",
            "course/quiz#start",
            "evidence/ask#send",
            "evidence/claim#send",
            "evidence/claims#withdraw",
            "look-widgets#assign",
            "people/look-settings#prefer",
            "people/profile#change",
            "repair/seat-apply#apply",
            "repair/seat-apply#withdraw",
            "set-up#create",
            "sign-in#as",
            "sign-in#go",
            "sign-in#other"));

    private MatrixWrites() {}

    static List<Write> lines() {
        return FORMS.stream()
                .map(line -> line.split(" ?\\| ?"))
                .map(parts -> new Write(parts[0], parts[1], parts[2], MatrixAnswers.of(parts[3])))
                .toList();
    }

    /** One line. */
    record Write(String page, String form, String typed, MatrixAnswers answers) {

        /** Who may, first the one who does it in the test. */
        List<String> senders() {
            return Stream.concat(answers.named("does").stream(), answers.named("may").stream())
                    .toList();
        }

        /** Whether the first sender is seen to change something. */
        boolean done() {
            return !answers.named("does").isEmpty();
        }

        String button() {
            return form.replaceFirst(".*#", "");
        }

        Map<String, String> typed(Map<String, String> numbers) {
            var fields = new LinkedHashMap<String, String>();
            for (var pair : MatrixTable.fill(typed, numbers).split("&")) {
                if (!pair.isEmpty()) {
                    fields.put(pair.replaceFirst("=.*", ""), pair.replaceFirst("[^=]*=", ""));
                }
            }
            return fields;
        }

        @Override
        public String toString() {
            return form + " on " + page;
        }
    }
}
