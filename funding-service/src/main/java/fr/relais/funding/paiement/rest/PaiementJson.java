package fr.relais.funding.paiement.rest;

import fr.relais.funding.droit.Etape;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.paiement.Compte;
import fr.relais.funding.paiement.Ordre;
import fr.relais.kit.value.Exercice;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A payment ordered, in euros, with its explanation and the ids of the events it rests on. */
public record PaiementJson(
        UUID paiementId,
        Exercice exercice,
        Genre genre,
        int rang,
        Montant brut,
        Montant retenue,
        Montant net,
        LocalDate ordonneLe,
        List<Etape> explication,
        List<String> causes) {

    static PaiementJson of(Ordre ordre, Compte compte) {
        return new PaiementJson(
                ordre.id(),
                ordre.cle().exercice(),
                ordre.cle().genre(),
                ordre.cle().rang(),
                ordre.montant(),
                compte.retenuSur(ordre),
                compte.net(ordre),
                ordre.ordonneLe(),
                ordre.explication().etapes(),
                ordre.causes());
    }
}
