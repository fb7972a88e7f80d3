package fr.relais.activity.piece;

/** What a piece is: one of those that the lists name (§8), or another. */
public enum NaturePiece {
    CENTRALISATION_DEMANDES("Centralisation des demandes des familles"),
    HABILITATION_MONENFANT("Habilitation monenfant.fr"),
    REPONSES_DEMANDES_EN_LIGNE("Réponses aux demandes en ligne"),

    ORGANISATION_SEANCES("Documents d'organisation des séances"),
    BULLETINS_INSCRIPTION("Bulletins d'inscription"),
    FEUILLE_EMARGEMENT("Feuille d'émargement"),
    ENGAGEMENTS_CONFIDENTIALITE("Engagements de confidentialité"),

    PLAN_ACTIONS("Plan d'actions"),
    PREUVE_ACTION("Preuve de la réalisation d'une action"),

    REGLEMENT_FONCTIONNEMENT("Règlement de fonctionnement"),
    STATISTIQUES_FREQUENTATION("Statistiques de fréquentation"),
    PLANNING("Planning"),
    TARIFS("Tarifs"),
    SUPPORTS_COMMUNICATION("Supports de communication"),
    ORGANIGRAMME("Organigramme"),
    ACTIVITE_MISSIONS_SUPPLEMENTAIRES("Éléments d'activité des missions supplémentaires"),

    GRAND_LIVRE_BALANCE("Grand livre et balance générale"),
    COMPTABILITE_ANALYTIQUE("Grand livre et balance analytiques"),
    FACTURES_MISES_A_DISPOSITION("Factures et conventions de mise à disposition"),
    DADS_U("DADS-U"),
    JOURNAL_PAIE("Journal de paie ou bulletins au 31 décembre"),

    REGISTRE_SPECIAL("Registre spécial"),
    RECEPISSES_PREFECTURE("Récépissés de la préfecture"),
    ANNONCES_JO("Annonces au Journal officiel"),
    STATUTS("Statuts datés et signés"),
    PROCES_VERBAUX("Procès-verbaux du conseil, de l'assemblée et du bureau"),

    RECEPISSE_DECLARATION("Récépissé de déclaration"),
    MEMBRES_CA_BUREAU("Liste des membres du conseil et du bureau"),
    SIREN_SIRET("Avis de situation Siren/Siret"),
    RIB("Relevé d'identité bancaire au nom exact du gestionnaire"),
    BILAN_COMPTE_RESULTAT("Dernier bilan et compte de résultat"),
    DELIBERATION("Délibération autorisant la signature"),
    ARRETE_CREATION("Arrêté préfectoral de création et compétences"),
    PREUVE_EXISTENCE_POUVOIR("Preuve de l'existence et du pouvoir de signer"),
    PROJET_FONCTIONNEMENT("Projet de fonctionnement"),
    BUDGET_PREVISIONNEL("Budget prévisionnel"),
    LISTE_ANIMATEURS("Liste et quotité des animateurs"),
    REFERENCE_MONENFANT("Référencement monenfant.fr"),

    AUTRE("Autre pièce");

    private final String libelle;

    NaturePiece(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
