package fr.relais.launcher.campagne;

import fr.relais.launcher.platform.Failure;

/** A service said no; {@code code} is the stable code of its problem, or empty when the answer had none. */
final class ServiceRefusal extends Failure {

    private final String code;

    ServiceRefusal(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
