package fr.relais.activity.controle.rest;

/** Bodies for the document of the API: the contrôle of the year 2022 of RPE Ourcq. */
final class Exemples {

    static final String PLAN = """
            {"nom": "Contrôles de l'automne", "exercices": [2022], "critere": "ENJEU", "graine": "automne-2025",
             "taille": 10, "part": null}""";

    static final String PLAN_PART = """
            {"nom": "Contrôles de l'automne", "exercices": [2022, 2023], "critere": "ALEATOIRE", "graine": "automne-2025",
             "part": 5}""";

    static final String OUVERTURE = """
            {"dossier": "771-201800145", "exercice": 2022, "motif": "Forte hausse des charges de personnel."}""";

    static final String AVIS = """
            {"objet": "Vérifier les charges et l'ETP déclarés, et la mission renforcée.",
             "periode": {"debut": "2022-01-01", "fin": "2022-12-31"}, "dateVisite": "2025-10-15",
             "documents": [
              {"nature": "ADMINISTRATIF", "intitule": "Règlement de fonctionnement", "pourLe": "2025-10-10"},
              {"nature": "FINANCIER", "intitule": "Grand livre et balance", "pourLe": "2025-10-10"},
              {"nature": "JURIDIQUE", "intitule": "Procès-verbaux des assemblées", "pourLe": "2025-10-15"}]}""";

    static final String RECEPTION = """
            {"recuLe": "2025-10-08", "reference": "GED 2025-1184"}""";

    static final String RAPPORT = """
            {"synthese": "La comptabilité est tenue ; une facture est comptée deux fois.",
             "constats": [{"regle": "CALC-1", "champ": "/charges/0/montant", "declare": "4000.00", "trouve": "3400.00",
               "preuve": "Grand livre, compte 60, facture du 12 mars", "montant": "-600.00"}]}""";

    static final String REPONSE = """
            {"ensemble": "Nous avons corrigé notre procédure.",
             "constats": [{"constat": 1, "texte": "La facture a bien été saisie deux fois."}]}""";

    static final String CLOTURE = """
            {"motif": "Contrôle sur place : une facture était comptée deux fois.",
             "decisions": [{"constat": 1, "retenu": true, "motif": "Le gestionnaire en convient."}],
             "rectification": {"type": "REEL", "revisionLue": 3, "donnees":
               {"charges": [{"compte": "60", "montant": "3400.00"}, {"compte": "64", "montant": "54000.00"}],
                "produits": [{"financeur": "CAF_PS", "montant": "24940.00"}],
                "animateurs": [{"quotite": "1.00", "debut": "2022-01-01", "fin": "2022-12-31", "poste": 1}],
                "etpAnimation": "1.00", "autresEtp": "0.20", "territoire": "Meaux", "missionRenforceeEvaluee": null,
                "autresAgents": [{"fonction": "Secrétariat", "quotite": "0.20", "debut": "2022-01-01", "fin": "2022-12-31"}],
                "communes": ["77284"]}},
             "revision": {"revisionLue": 3, "mission": "GUICHET_UNIQUE", "atteint": false, "motifEcart": "Les preuves manquent."}}""";

    static final String CONFORME = """
            {"motif": "Rien à redire.",
             "decisions": [{"constat": 1, "retenu": false, "motif": "La seconde facture est un avoir."}]}""";

    static final String ABANDON = "{\"motif\": \"Le relais a fermé.\"}";

    private Exemples() {}
}
