package fr.relais.funding.lot;

import fr.relais.funding.comptebancaire.CompteBancaire;
import fr.relais.funding.virement.Virement;
import java.util.List;

/** A lot with all its transfers, those taken out included. */
public record LotLu(Lot lot, List<Ligne> lignes) {

    /** The account it goes to, and what keeps it from leaving today; nothing is looked for once it left or was taken out. */
    public record Ligne(Virement virement, CompteBancaire compte, List<Anomalie> anomalies) {}
}
