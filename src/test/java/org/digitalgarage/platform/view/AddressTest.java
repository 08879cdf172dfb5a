package org.digitalgarage.platform.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void changingTheSizeKeepsTheFiltersAndBeginsAtTheFirstPage() {
        assertEquals(
                "/report/people?unit=7&sort=-age&size=40",
                at("unit=7&sort=-age&page=3").with("size", 40));
    }

    @Test
    void turningThePageKeepsEverythingElse() {
        assertEquals(
                "/report/people?unit=7&size=40&page=4",
                at("unit=7&page=3&size=40").with("page", 4));
    }

    @Test
    void aFilterIsTakenAway() {
        assertEquals("/report/people?sort=name", at("unit=7&sort=name&page=2").without("unit"));
        assertEquals("/report/people", at("unit=7").without("unit"));
    }

    @Test
    void languageAndMessageAreNoPartOfThePage() {
        assertEquals(
                "/report/people?unit=7",
                at("lang=en&unit=7&done=people.done.saved").getHere());
        assertEquals("", at(null).getQuery());
    }

    @Test
    void thaiAndForbiddenLettersSurvive() {
        var address = at("q=%E0%B8%99%E0%B9%89%E0%B8%B3+%26").with("page", 2);
        assertEquals("/report/people?q=%E0%B8%99%E0%B9%89%E0%B8%B3+%26&page=2", address);
        assertEquals(
                "น้ำ &",
                at("q=%E0%B8%99%E0%B9%89%E0%B8%B3+%26").others("size").get(0).value());
    }

    @Test
    void emptyAndBrokenParametersDoNoHarm() {
        assertEquals("/report/people?b=2", at("a=&b=2&c").getHere());
        assertEquals("/report/people?a=%25zz", at("a=%zz").getHere());
    }

    private static Address at(String query) {
        Map<String, List<String>> none = Map.of();
        return FakeRequest.inject(new Address(), "request", FakeRequest.of("GET", query, none));
    }
}
