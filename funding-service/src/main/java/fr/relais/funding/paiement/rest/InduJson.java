package fr.relais.funding.paiement.rest;

import fr.relais.funding.droit.Etape;
import fr.relais.funding.indu.EtatIndu;
import fr.relais.funding.paiement.Compte;
import fr.relais.funding.paiement.Ordre;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An indu, in positive euros: established, recovered so far, and what remains. */
public record InduJson(
        UUID induId,
        Exercice exercice,
        int rang,
        Montant montant,
        Montant recouvre,
        Montant reste,
        EtatIndu etat,
        LocalDate constateLe,
        List<Etape> explication,
        List<String> causes) {

    static InduJson of(Ordre indu, Compte compte) {
        Montant montant = indu.montant().negate();
        Montant reste = compte.recouvrement(indu).reste();
        return new InduJson(
                indu.id(),
                indu.cle().exercice(),
                indu.cle().rang(),
                montant,
                montant.minus(reste),
                reste,
                compte.recouvrement(indu).parcours().etat(),
                indu.ordonneLe(),
                indu.explication().etapes(),
                indu.causes());
    }
}
