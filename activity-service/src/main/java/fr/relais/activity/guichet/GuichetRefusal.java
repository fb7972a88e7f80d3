package fr.relais.activity.guichet;

import fr.relais.kit.problem.RefusalCode;

/** Why the facts of a guichet unique are refused. */
public enum GuichetRefusal implements RefusalCode {
    GUICHET_INCOHERENT(
            422,
            "GU-5",
            "Les faits du guichet unique se contredisent.",
            "Corrigez les nombres ou les dates nommés dans errors, puis enregistrez à nouveau.");

    private final Reason reason;

    GuichetRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
