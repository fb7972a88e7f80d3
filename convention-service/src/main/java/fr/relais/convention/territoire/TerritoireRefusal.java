package fr.relais.convention.territoire;

import fr.relais.kit.problem.RefusalCode;

/** Why a commune, an EPCI or a territory is refused. */
public enum TerritoireRefusal implements RefusalCode {
    CODE_COMMUNE_INVALIDE(
            400,
            "ASM-CONV-24",
            "Le code de commune n'a pas la forme attendue.",
            "Donnez le code Insee, en cinq caractères : 77284, 01004 ou 2A004, et non le code postal."),
    SIREN_INVALIDE(
            400,
            "ASM-CONV-24",
            "Le numéro d'EPCI n'a pas la forme attendue.",
            "Donnez les neuf chiffres du SIREN de l'EPCI, sans espace."),
    COMMUNE_INCONNUE(
            422,
            "ASM-CONV-24",
            "Aucune commune d'aujourd'hui n'a ce code.",
            "Cherchez la commune par son nom (GET /communes), et donnez son code Insee."),
    EPCI_INCONNU(
            422,
            "ASM-CONV-24",
            "Aucun EPCI à fiscalité propre n'a ce SIREN.",
            "Lisez l'EPCI de l'une de ses communes (GET /communes), et donnez son SIREN."),
    TERRITOIRE_VIDE(
            422, "§3.1", "Le territoire ne contient aucune commune.", "Nommez au moins une commune ou un EPCI.");

    private final Reason reason;

    TerritoireRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
