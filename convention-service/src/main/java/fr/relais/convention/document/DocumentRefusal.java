package fr.relais.convention.document;

import fr.relais.kit.problem.RefusalCode;

/** Why a file is not kept, or not given back. */
public enum DocumentRefusal implements RefusalCode {
    CONTENU_NON_CONFORME(
            400,
            "ASM-CONV-51",
            "Le contenu du fichier n'est pas du type annoncé.",
            "Envoyez un PDF, un PNG ou un JPEG, avec l'en-tête Content-Type de ce qu'il est."),
    FICHIER_ILLISIBLE(
            400,
            "ASM-CONV-51",
            "Le fichier est tronqué ou ne peut pas être lu.",
            "Ouvrez le fichier pour vérifier qu'il est entier, enregistrez-le de nouveau, puis renvoyez-le."),
    FICHIER_DOUBLE(
            422,
            "ASM-CONV-52",
            "Le fichier contient autre chose que ce qu'il annonce.",
            "Exportez de nouveau le document ou numérisez-le, et envoyez le fichier tel quel."),
    FICHIER_TROP_LOURD(
            422,
            "ASM-CONV-51",
            "Le fichier demande trop de mémoire ou de temps pour être lu.",
            "Réduisez le nombre de pages ou la définition des images, puis exportez de nouveau le document."),
    PDF_CHIFFRE(
            422,
            "ASM-CONV-52",
            "Le PDF est chiffré ou protégé.",
            "Enregistrez le PDF sans mot de passe ni restriction, puis renvoyez-le."),
    PDF_ACTIF(
            422,
            "ASM-CONV-52",
            "Le PDF contient un script, une action automatique ou un formulaire XFA.",
            "Imprimez le document en PDF pour n'en garder que les pages, puis renvoyez-le."),
    PDF_PIECE_JOINTE(
            422,
            "ASM-CONV-52",
            "Le PDF contient un fichier joint.",
            "Retirez le fichier joint, ou déposez-le comme un document à part."),
    PDF_REFERENCE_EXTERNE(
            422,
            "ASM-CONV-52",
            "Le PDF renvoie à un contenu qui n'est pas en lui.",
            "Exportez de nouveau le PDF avec tout son contenu."),
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
