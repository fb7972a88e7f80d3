package fr.relais.activity.evaluation;

import java.util.UUID;

/** A piece of evidence: what it is, in words, and the id of the recorded fact if it is one. */
public record Preuve(TypePreuve type, UUID id, String libelle) {

    /** What a piece of evidence is. */
    public enum TypePreuve {
        SEANCE,
        PRESENCE,
        PARTICIPANT,
        ACTION,
        DOCUMENT,
        DECLARATION
    }

    static Preuve document(String reference) {
        return new Preuve(TypePreuve.DOCUMENT, null, reference);
    }

    static Preuve declaration(String libelle) {
        return new Preuve(TypePreuve.DECLARATION, null, libelle);
    }
}
