package fr.relais.kit.idempotence;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Carries the answer of the present request from the act to the writing of the response. */
@RequestScoped
class AnswerOfRequest {

    private Answer answer;

    void set(Answer given) {
        answer = given;
    }

    Optional<Answer> get() {
        return Optional.ofNullable(answer);
    }
}
