package fr.relais.activity.guichet.rest;

/** Bodies for the document of the API. */
final class Exemples {

    static final String CONSTAT = """
            {"referenceDepuis": "2021-09-01", "habiliteDepuis": "2022-01-01", "habiliteJusquA": "2023-12-31",
             "unique": true, "source": "Fiche monenfant.fr du 12 janvier 2023"}""";

    static final String GUICHET = """
            {"centralisation": {"toutesFamilles": true, "tousModes": true, "preuve": "Registre des demandes"},
             "linf": {"referenceDepuis": "2021-09-01", "habiliteDepuis": "2022-01-01", "habiliteJusquA": "2023-12-31",
                      "unique": true, "source": "Fiche monenfant.fr"},
             "demandes": {"recues": 42, "repondues": 42, "delaiMedianJours": 3, "delaiMaximalJours": 15,
                          "preuve": "Export monenfant.fr"},
             "suivi": {"famillesSuivies": 120, "solutionsConnues": 95, "preuve": "Tableau de suivi"},
             "partenaires": [{"type": "GESTIONNAIRE_EAJE", "nom": "Crèche des Cordeliers", "convention": "Charte de 2021"}],
             "commissions": true, "formalisation": false}""";

    private Exemples() {}
}
