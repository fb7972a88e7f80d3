package fr.relais.activity.importation;

/** The answers of a bilan that a column may give; the counts asked for are those that complete it (§12). */
public enum ChampBilan {
    FAMILLES_SUR_PLACE(Nature.NOMBRE_EXIGE),
    FAMILLES_PAR_TELEPHONE(Nature.NOMBRE_EXIGE),
    FAMILLES_PAR_COURRIEL(Nature.NOMBRE_EXIGE),
    FAMILLES_EN_REUNION(Nature.NOMBRE_EXIGE),
    FAMILLES_EN_LIGNE(Nature.NOMBRE_EXIGE),
    ASSISTANTS_MATERNELS(Nature.NOMBRE_EXIGE),
    GARDES_A_DOMICILE(Nature.NOMBRE_EXIGE),
    ATELIERS(Nature.NOMBRE_EXIGE),
    AIDES_FORMATION(Nature.NOMBRE_EXIGE),
    NOTES_LIBRES(Nature.TEXTE),
    IDENTIFICATION_NOM(Nature.TEXTE),
    IDENTIFICATION_COMMUNE(Nature.TEXTE),
    SOCLE_INFORMATION_CANDIDATS(Nature.TEXTE),
    SOCLE_CADRE_ECHANGE(Nature.TEXTE),
    SOCLE_FORMATION_CONTINUE(Nature.TEXTE),
    SOCLE_DEMARCHES_MONENFANT(Nature.TEXTE),
    SOCLE_INFORMATION_PARENTS(Nature.TEXTE),
    MISSION(Nature.MISSION),
    MISSION_SEANCES(Nature.NOMBRE),
    MISSION_ASSISTANTS_MATERNELS(Nature.NOMBRE),
    MISSION_DEMANDES_RECUES(Nature.NOMBRE),
    MISSION_DEMANDES_REPONDUES(Nature.NOMBRE),
    MISSION_ACTIONS(Nature.NOMBRE),
    MISSION_COMMENTAIRE(Nature.TEXTE);

    /** How its cells are read. */
    enum Nature {
        NOMBRE_EXIGE,
        NOMBRE,
        TEXTE,
        MISSION
    }

    private final Nature nature;

    ChampBilan(Nature nature) {
        this.nature = nature;
    }

    Nature nature() {
        return nature;
    }

    boolean isExige() {
        return nature == Nature.NOMBRE_EXIGE;
    }
}
