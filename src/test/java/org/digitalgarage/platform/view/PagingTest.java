package org.digitalgarage.platform.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.digitalgarage.platform.Parameters;
import org.digitalgarage.platform.Slice;
import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void withoutAskingItIsTheFirstPageInTheListsOwnOrder() {
        assertEquals(new Slice(1, 20, "-age"), paging().slice("-age", "name"));
        assertEquals(new Slice(1, 20, ""), paging().slice());
    }

    @Test
    void whatIsOfferedIsGiven() {
        assertEquals(
                new Slice(3, 40, "-name"),
                paging("page=3", "size=40", "sort=-name").slice("name", "age"));
        assertEquals(new Slice(1, 100, "age"), paging("size=100", "sort=age").slice("name", "-age"));
    }

    @Test
    void whatIsNotOfferedIsPassedOver() {
        assertEquals(
                new Slice(1, 20, "name"),
                paging("page=0", "size=5000", "sort=password").slice("name"));
        assertEquals(
                new Slice(1, 20, "name"),
                paging("page=-1", "size=x", "sort=--name").slice("name"));
        assertEquals(
                new Slice(100_000, 20, ""),
                paging("page=999999999", "sort=name").slice());
    }

    private static Paging paging(String... pairs) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (var pair : pairs) {
            var parts = pair.split("=", 2);
            parameters.put(parts[0], List.of(parts[1]));
        }
        var request = FakeRequest.of("GET", null, parameters);
        return FakeRequest.inject(new Paging(), "parameters", FakeRequest.inject(new Parameters(), "request", request));
    }
}
