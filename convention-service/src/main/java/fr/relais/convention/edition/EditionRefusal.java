package fr.relais.convention.edition;

import fr.relais.kit.problem.RefusalCode;

/** Why a file is not taken as a document of an instrument. */
public enum EditionRefusal implements RefusalCode {
    DOCUMENT_SANS_RAPPORT(
            422,
            "ASM-CONV-54",
            "La nature du document n'est pas celle de l'instrument.",
            "Déposez une convention signée au rang 0, un avenant signé au rang de cet avenant, ou choisissez une autre nature.");

    private final Reason reason;

    EditionRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
