package fr.relais.funding.rapprochement;

import fr.relais.funding.rapprochement.Rapport.Anomalie;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Draws up the reconciliation of a Caf for a day from what was recorded by its end, and from nothing else (I13). */
final class Rapprochement {

    private static final Comparator<Anomalie> ORDER = Comparator.comparing(Anomalie::nature)
            .thenComparing(Anomalie::depuis)
            .thenComparing(Anomalie::reference)
            .thenComparing(Anomalie::detail);

    private Rapprochement() {}

    static Rapport of(Constat constat, Delais delais) {
        Dossiers dossiers = Dossiers.of(constat);
        List<Anomalie> anomalies = Stream.of(
                        Retards.of(constat, delais, dossiers),
                        Doubles.of(constat, dossiers),
                        Lignes.of(constat, dossiers),
                        Concordance.of(constat, dossiers),
                        Coherence.of(constat, dossiers))
                .flatMap(some -> some)
                .sorted(ORDER)
                .toList();
        return new Rapport(
                constat.codeCaf(),
                constat.au(),
                Etapes.of(constat),
                Journee.of(constat),
                Controles.of(constat),
                anomalies);
    }
}
