package fr.relais.funding.attente;

import fr.relais.funding.echeancier.Echeance;
import fr.relais.funding.faits.CleEcheance;
import fr.relais.funding.faits.Genre;
import fr.relais.funding.projection.Connu;
import fr.relais.funding.projection.Projection;
import fr.relais.kit.value.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An échéance and what its waiting means: where it is in time, the euros at stake when they can be told, the last day before
 * nothing more is paid (DL-9), and the dates of each unmet condition.
 */
public record Attente(
        Echeance echeance, Moment moment, Optional<Montant> enjeu, Optional<LocalDate> forclusion, List<Delai> delais) {

    public Attente {
        delais = List.copyOf(delais);
    }

    public static List<Attente> of(Connu connu) {
        return connu.echeances().stream().map(echeance -> of(echeance, connu)).toList();
    }

    private static Attente of(Echeance echeance, Connu connu) {
        Moment moment = Moment.of(echeance.etat());
        Delais delais = new Delais(connu, echeance);
        boolean waits = moment == Moment.A_VENIR;
        return new Attente(
                echeance,
                moment,
                waits ? echeance.montant().or(() -> Projection.montant(connu, echeance.cle())) : Optional.empty(),
                waits ? forclusion(connu, echeance.cle()) : Optional.empty(),
                echeance.blocages().stream().map(delais::of).toList());
    }

    /** That of the barème of the year; a coordination has none. */
    private static Optional<LocalDate> forclusion(Connu connu, CleEcheance cle) {
        return connu.parametres()
                .bareme(cle.exercice())
                .filter(bareme -> cle.genre() != Genre.COORDINATION)
                .map(bareme -> bareme.limites().forclusion());
    }
}
