package fr.relais.funding.droit;

import fr.relais.funding.faits.CoordinationSignee;
import fr.relais.funding.faits.CoutJournee;
import fr.relais.kit.value.Montant;
import java.util.List;

/**
 * What a year of coordination départementale is paid, in euros: the amount of the convention, and the real cost of the day
 * up to its ceiling; no rate, no ETP, no proration (CALC-11).
 */
public record DroitCoordination(Montant montant, Explication explication) {

    public static DroitCoordination of(CoordinationSignee convention, CoutJournee cout) {
        Montant journee = cout.cout().min(convention.plafondJournee());
        Montant montant = convention.montantAnnuel().plus(journee);
        Etape plafonnee = Etape.of(
                Regle.CALC_11,
                "Journée action-recherche-formation, dans la limite de son plafond",
                "min(" + cout.cout() + " ; " + convention.plafondJournee() + ")",
                List.of(
                        Valeur.of("coût réel de la journée", cout.cout()),
                        Valeur.of("plafond de la journée", convention.plafondJournee())),
                journee);
        Etape somme = Etape.of(
                Regle.CALC_11,
                "Financement de la coordination départementale " + convention.exercice(),
                convention.montantAnnuel() + " + " + journee,
                List.of(
                        Valeur.of("montant annuel de la convention", convention.montantAnnuel()),
                        Valeur.of("journée", journee)),
                montant);
        return new DroitCoordination(montant, Explication.of(plafonnee, somme));
    }
}
