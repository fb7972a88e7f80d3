package fr.relais.convention.document;

import fr.relais.kit.problem.RefusalCode;

/** Why a document is not kept, not cited or not given back. */
public enum DocumentRefusal implements RefusalCode {
    SIGNATURE_ALTEREE(
            422,
            "ASM-CONV-53",
            "Une signature électronique du PDF ne correspond pas à son contenu.",
            "Renvoyez le fichier tel que le signataire l'a produit, sans l'ouvrir ni l'enregistrer dans un autre logiciel."),
    DOCUMENT_INCONNU(
            422,
            "OQ-22",
            "Le document cité n'est pas l'un de ceux du dossier.",
            "Déposez le fichier dans le dossier, puis citez l'identifiant qui vous est rendu ; null s'il n'y en a pas."),
    DOCUMENT_ALTERE(
            409,
            "ASM-CONV-50",
            "Le document conservé ne correspond plus à son empreinte.",
            "N'utilisez pas ce document ; l'exploitant du service est alerté, demandez-lui de le restaurer.");

    private final Reason reason;

    DocumentRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
