package fr.relais.document;

import fr.relais.kit.problem.RefusalCode;

/** Why a file is not kept, whatever it is for. */
public enum FichierRefusal implements RefusalCode {
    CONTENU_NON_CONFORME(
            400,
            "ASM-KIT-14",
            "Le contenu du fichier n'est pas du type annoncé.",
            "Envoyez un PDF, un PNG ou un JPEG, avec l'en-tête Content-Type de ce qu'il est."),
    FICHIER_ILLISIBLE(
            400,
            "ASM-KIT-14",
            "Le fichier est tronqué ou ne peut pas être lu.",
            "Ouvrez le fichier pour vérifier qu'il est entier, enregistrez-le de nouveau, puis renvoyez-le."),
    FICHIER_DOUBLE(
            422,
            "ASM-KIT-15",
            "Le fichier contient autre chose que ce qu'il annonce.",
            "Exportez de nouveau le document ou numérisez-le, et envoyez le fichier tel quel."),
    FICHIER_TROP_LOURD(
            422,
            "ASM-KIT-14",
            "Le fichier demande trop de mémoire ou de temps pour être lu.",
            "Réduisez le nombre de pages ou la définition des images, puis exportez de nouveau le document."),
    PDF_CHIFFRE(
            422,
            "ASM-KIT-15",
            "Le PDF est chiffré ou protégé.",
            "Enregistrez le PDF sans mot de passe ni restriction, puis renvoyez-le."),
    PDF_ACTIF(
            422,
            "ASM-KIT-15",
            "Le PDF contient un script, une action automatique ou un formulaire XFA.",
            "Imprimez le document en PDF pour n'en garder que les pages, puis renvoyez-le."),
    PDF_PIECE_JOINTE(
            422,
            "ASM-KIT-15",
            "Le PDF contient un fichier joint.",
            "Retirez le fichier joint, ou déposez-le comme un document à part."),
    PDF_REFERENCE_EXTERNE(
            422,
            "ASM-KIT-15",
            "Le PDF renvoie à un contenu qui n'est pas en lui.",
            "Exportez de nouveau le PDF avec tout son contenu.");

    private final Reason reason;

    FichierRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
