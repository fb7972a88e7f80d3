package fr.relais.kit.rest;

import fr.relais.kit.problem.Refused;
import jakarta.ws.rs.BadRequestException;

/** Carries a refusal out of the reading of a parameter, where JAX-RS lets only its own exceptions through. */
final class UnreadableParameter extends BadRequestException {

    private final transient Refused refused;

    UnreadableParameter(Refused refused) {
        super(refused);
        this.refused = refused;
    }

    Refused refused() {
        return refused;
    }
}
