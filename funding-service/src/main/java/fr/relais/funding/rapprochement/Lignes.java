package fr.relais.funding.rapprochement;

import fr.relais.funding.rapprochement.Rapport.Anomalie;
import java.util.stream.Stream;

/** Recalls the lines of the bank that nobody resolved (fault 28: an unknown reference, another amount). */
final class Lignes {

    private Lignes() {}

    static Stream<Anomalie> of(Constat constat, Dossiers dossiers) {
        return constat.lignes().stream()
                .map(line -> dossiers.anomalie(
                        NatureAnomalie.LIGNE_A_TRAITER,
                        line.reference(),
                        line.montant(),
                        line.recueLe(),
                        line.detail()));
    }
}
