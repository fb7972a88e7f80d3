package fr.relais.funding.totaux;

import fr.relais.funding.dossier.Gestionnaire;
import fr.relais.kit.value.DossierId;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import fr.relais.kit.value.Siret;
import java.time.LocalDate;
import java.util.List;

/** One line of the public data on subsidies, in the columns of the SCDL schema « subventions » (décret 2017-779). */
record DonneeEssentielle(
        String nomAttribuant, Siret idAttribuant, DossierId dossier, Gestionnaire beneficiaire, Versements versements) {

    static final List<String> COLONNES = List.of(
            "nomAttribuant",
            "idAttribuant",
            "dateConvention",
            "referenceDecision",
            "nomBeneficiaire",
            "idBeneficiaire",
            "objet",
            "montant",
            "nature",
            "conditionsVersement",
            "datesPeriodeVersement",
            "idRAE",
            "notificationUE",
            "pourcentageSubvention");

    private static final String EN_NUMERAIRE = "aide en numéraire";
    private static final String SEUL_BENEFICIAIRE = "1.00";
    private static final String SANS_RAE = "";
    private static final String NON_NOTIFIEE = "non";

    /** What was paid for a year under a convention, less what is to be given back: euros, first and last day. */
    record Versements(
            Exercice exercice, LocalDate dateConvention, Montant montant, LocalDate premier, LocalDate dernier) {

        private boolean isUnique() {
            return premier.equals(dernier);
        }

        String conditions() {
            return isUnique() ? "unique" : "échelonné";
        }

        String dates() {
            return isUnique() ? premier.toString() : premier + "/" + dernier;
        }
    }

    List<String> cellules() {
        return List.of(
                nomAttribuant,
                idAttribuant.value(),
                versements.dateConvention().toString(),
                dossier.value(),
                beneficiaire.nom().isEmpty() ? beneficiaire.siret().value() : beneficiaire.nom(),
                beneficiaire.siret().value(),
                "Prestation de service Relais petite enfance, exercice " + versements.exercice(),
                versements.montant().toString(),
                EN_NUMERAIRE,
                versements.conditions(),
                versements.dates(),
                SANS_RAE,
                NON_NOTIFIEE,
                SEUL_BENEFICIAIRE);
    }
}
