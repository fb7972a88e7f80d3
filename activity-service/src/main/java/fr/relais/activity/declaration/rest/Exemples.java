package fr.relais.activity.declaration.rest;

/** Bodies for the document of the API: the prévisionnel 2022 of RPE Ourcq. */
final class Exemples {

    static final String PREVISIONNEL = """
            {"charges": [{"compte": "60", "montant": "4000.00"}, {"compte": "64", "montant": "54000.00"}],
             "produits": [{"financeur": "CAF_PS", "montant": "24940.00"}, {"financeur": "COMMUNE", "montant": "33060.00"}],
             "animateurs": [{"quotite": "1.00", "debut": "2022-01-01", "fin": "2022-12-31", "poste": 1}],
             "etpAnimation": "1.00", "autresEtp": "0.20", "territoire": "Meaux", "missionRenforceeEvaluee": "GUICHET_UNIQUE",
             "autresAgents": [{"fonction": "Secrétariat", "quotite": "0.20", "debut": "2022-01-01", "fin": "2022-12-31"}],
             "communes": ["77284", "77513"]}""";

    static final String RECTIFICATION =
            "{\"motif\": \"Contrôle sur pièces : une facture était comptée deux fois.\",\n \"donnees\": " + PREVISIONNEL
                    + "}";

    static final String CORRECTION = """
            {"motif": "La facture d'électricité du compte 60 manque.",
             "champs": [{"champ": "/charges/0/montant", "motif": "Ajoutez l'électricité de décembre."}]}""";

    static final String REFUS = "{\"motif\": \"Ces dépenses ne sont pas celles du relais : elles sont à la crèche.\"}";

    private Exemples() {}
}
