package fr.relais.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** One request, its address already encoded; every change gives a new one. */
record Call(String method, String address, List<Header> headers, byte[] body) {

    record Header(String name, String value) {}

    Call at(String otherAddress) {
        return new Call(method, otherAddress, headers, body);
    }

    /** With one more header of this name. */
    Call and(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Call(method, address, List.copyOf(more), body);
    }

    Call without(String name) {
        List<Header> fewer = headers.stream()
                .filter(header -> !header.name().equalsIgnoreCase(name))
                .toList();
        return new Call(method, address, fewer, body);
    }

    /** With this header in the place of those of its name. */
    Call with(String name, String value) {
        return without(name).and(name, value);
    }

    Call bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    Call sending(String text) {
        return sending(text.getBytes(UTF_8));
    }

    Call sending(byte[] bytes) {
        return new Call(method, address, headers, bytes);
    }

    /** With one more parameter in the query, encoded. */
    Call asking(String parameter) {
        return at(address + (address.contains("?") ? "&" : "?") + parameter);
    }

    @Override
    public String toString() {
        return method + " " + Texts.shortened(address);
    }
}
