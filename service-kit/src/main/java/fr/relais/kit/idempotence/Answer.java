package fr.relais.kit.idempotence;

import java.util.List;
import java.util.Map;

/** What the client gets, to the byte; an empty body is no body. */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    boolean isRefusal() {
        return status >= 400;
    }
}
