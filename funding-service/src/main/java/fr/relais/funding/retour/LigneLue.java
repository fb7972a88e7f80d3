package fr.relais.funding.retour;

import fr.relais.paymentfiles.retour.LigneEcartee;
import fr.relais.paymentfiles.retour.Motif;
import fr.relais.paymentfiles.retour.Retour;
import fr.relais.paymentfiles.retour.RetourDeLot;
import fr.relais.paymentfiles.retour.StatutRetour;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one line of the bank says; a movement that it ties to nothing has no status. {@code decidee} is what follows when no
 * transfer has to be looked at to know it.
 */
record LigneLue(
        Origine origine, Optional<String> reference, Optional<StatutRetour> statut, Dit dit, Optional<Suite> decidee) {

    /** Why, how much and when. */
    record Dit(Optional<Motif> motif, Optional<Somme> somme, LocalDate date) {}

    static LigneLue of(Origine origine, Retour retour) {
        Dit dit = new Dit(retour.motif(), Somme.of(retour), retour.date());
        return new LigneLue(
                origine, Optional.of(retour.endToEndId()), Optional.of(retour.statut()), dit, Optional.empty());
    }

    static LigneLue of(LigneEcartee movement) {
        Dit dit = new Dit(Optional.empty(), movement.montant().map(Somme::read), movement.date());
        return new LigneLue(
                Origine.MOUVEMENT,
                movement.reference(),
                Optional.empty(),
                dit,
                Optional.of(Suite.of(movement.raison())));
    }

    /** Of the lot itself, whose transfers have nothing to learn from it. */
    static LigneLue ofLot(RetourDeLot told, Suite decidee) {
        return new LigneLue(
                Origine.LOT,
                Optional.of(told.reference()),
                Optional.of(told.statut()),
                new Dit(told.motif(), told.montant().map(Somme::euros), told.date()),
                Optional.of(decidee));
    }

    /** Of one of the transfers of a lot. */
    static LigneLue ofTransfer(RetourDeLot told, String endToEndId) {
        return new LigneLue(
                Origine.LOT,
                Optional.of(endToEndId),
                Optional.of(told.statut()),
                new Dit(told.motif(), Optional.empty(), told.date()),
                Optional.empty());
    }

    /** What it says of the transfer it names. */
    Retour toRetour() {
        return new Retour(
                reference.orElseThrow(),
                statut.orElseThrow(),
                dit.motif(),
                dit.somme().map(Somme::montant),
                dit.date());
    }
}
